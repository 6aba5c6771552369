package painlog.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The course of every measure that was logged, one small panel each. */
public final class MeasuresPicture {
    private final List<Logged> all;

    private MeasuresPicture(List<Logged> all) {
        this.all = List.copyOf(all);
    }

    /**
     * @param all one for each measure, over the same span; those without days are left out unless all are
     */
    public static Picture of(List<Logged> all) {
        List<Logged> some =
                all.stream().filter(logged -> !logged.days().isEmpty()).toList();
        return new MeasuresPicture(some.isEmpty() ? all.subList(0, 1) : some).picture();
    }

    private Picture picture() {
        Logged first = all.get(0);
        String only = first.only().isEmpty() ? "" : " (" + first.only() + ")";
        return new Picture(
                "Measures by day" + only + ", " + Figures.span(first.span()),
                Figures.count(all.size(), "measure"),
                List.of(
                        new Key(Key.Sample.LINE_AND_DOT, Ink.DATA, "mean of the day"),
                        new Key(Key.Sample.PATCH, Ink.RANGE, "lowest to highest of the day")),
                rows(),
                List.of("Each panel has a scale of its own. Days without an entry stay open."),
                alternative());
    }

    private List<Row> rows() {
        int columns = all.size() < 3 ? 1 : all.size() < 7 ? 2 : 3;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i += columns) {
            List<Panel> panels = new ArrayList<>();
            for (int j = i; j < i + columns; j++) {
                panels.add(j < all.size() ? panel(all.get(j)) : nothing());
            }
            rows.add(new Row(0, 1, panels));
        }
        return rows;
    }

    private static Panel panel(Logged logged) {
        Axis.Values values = ValueRange.axis(logged.measure(), logged.days());
        Axis.Values unnamed = new Axis.Values("", values.low(), values.high());
        String name = values.label() + " (n " + logged.days().size() + ")";
        return new Panel(name, new Axis.Days(logged.span(), true), unnamed, TrendPicture.course(logged.days()), 1);
    }

    private static Panel nothing() {
        return Panel.of(new Axis.Bare(0, 1), new Axis.Bare(0, 1), List.of());
    }

    private String alternative() {
        if (all.get(0).days().isEmpty()) {
            return Told.nothing(all.get(0));
        }
        StringJoiner sentences = new StringJoiner("; ", "", ".");
        all.forEach(logged -> sentences.add(Told.sentence(logged)));
        return sentences.toString();
    }
}
