package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.text.Plural;

/** The course of every measure that was logged, one small panel each. */
public final class MeasuresChart {
    private final List<DailySeries> all;

    private MeasuresChart(List<DailySeries> all) {
        this.all = List.copyOf(all);
    }

    /**
     * @param all one for each measure, over the same span; those without days are left out unless all are
     */
    public static Chart of(List<DailySeries> all) {
        List<DailySeries> some =
                all.stream().filter(series -> !series.days().isEmpty()).toList();
        return new MeasuresChart(some.isEmpty() ? all.subList(0, 1) : some).chart();
    }

    private Chart chart() {
        DailySeries first = all.get(0);
        String only = first.only().isEmpty() ? "" : " (" + first.only() + ")";
        return new Chart(
                "Measures by day" + only + ", " + ChartText.span(first.span()),
                Plural.count(all.size(), "measure"),
                List.of(
                        new LegendEntry(LegendEntry.Symbol.LINE_AND_DOT, ColorRole.DATA, "mean of the day"),
                        new LegendEntry(LegendEntry.Symbol.PATCH, ColorRole.RANGE, "lowest to highest of the day")),
                rows(),
                List.of("Each panel has a scale of its own, whole unless it says which part of it. Days without an"
                        + " entry stay open."),
                alternative());
    }

    private List<PanelRow> rows() {
        int columns = all.size() < 3 ? 1 : all.size() < 7 ? 2 : 3;
        List<PanelRow> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i += columns) {
            List<Panel> panels = new ArrayList<>();
            for (int j = i; j < i + columns; j++) {
                panels.add(j < all.size() ? panel(all.get(j)) : nothing());
            }
            rows.add(new PanelRow(0, 1, panels));
        }
        return rows;
    }

    private static Panel panel(DailySeries series) {
        Axis.Values values = ValueRange.scale(series.measure(), series.days());
        String name = series.measure().name() + " (n " + series.days().size() + ")";
        return new Panel(name, new Axis.Days(series.span(), true), values, TrendChart.course(series.days()), 1);
    }

    private static Panel nothing() {
        return Panel.of(new Axis.Hidden(0, 1), new Axis.Hidden(0, 1), List.of());
    }

    private String alternative() {
        if (all.get(0).days().isEmpty()) {
            return ChartText.nothing(all.get(0));
        }
        StringJoiner sentences = new StringJoiner("; ", "", ".");
        all.forEach(series -> sentences.add(ChartText.sentence(series)));
        return sentences.toString();
    }
}
