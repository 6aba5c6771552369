package painlog.cli.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ClosedCurve;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.LegendEntry.Symbol;
import painlog.chart.spec.LineStyle;
import painlog.chart.spec.Mark;
import painlog.chart.spec.MarkRenderer;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.report.figures.ChartFigure;
import painlog.report.figures.ChartFigure.Place;
import painlog.report.figures.ChartFigure.Range;
import painlog.text.ValueFormat;

/** Reads the figures off the marks of a chart; what only helps to see, such as a background, has none. */
final class FigureCollector implements MarkRenderer {
    private final Chart chart;
    private final Panel panel;
    private final List<String> names;
    private final List<ChartFigure> figures = new ArrayList<>();

    private FigureCollector(Chart chart, Panel panel, List<String> names) {
        this.chart = chart;
        this.panel = panel;
        this.names = names;
    }

    /** All figures, panel by panel. */
    static List<ChartFigure> of(Chart chart) {
        List<ChartFigure> all = new ArrayList<>();
        for (PanelRow row : chart.rows()) {
            for (Panel panel : row.panels()) {
                FigureCollector collector = new FigureCollector(chart, panel, names(row, panel));
                panel.marks().forEach(mark -> mark.accept(collector));
                all.addAll(collector.figures);
            }
        }
        return all;
    }

    /** Those of the panel beside it, where it leaves its own out. */
    private static List<String> names(PanelRow row, Panel panel) {
        List<String> own = panel.y().names();
        return own.stream().allMatch(String::isEmpty) ? row.panels().get(0).y().names() : own;
    }

    private void add(String series, String name, Place place, Range range) {
        figures.add(new ChartFigure(panelName(), series, name, place, range, ""));
    }

    private String panelName() {
        for (String name : List.of(panel.name(), panel.y().label(), panel.x().label())) {
            if (!name.isEmpty()) {
                return name;
            }
        }
        if (!panel.x().isOfDays()) {
            return "";
        }
        return panel.y().listsNames() ? severalLanes() ? panel.y().names().get(0) : "therapies" : "phases";
    }

    /** Whether there are several panels of lanes, which the first lane of each tells apart. */
    private boolean severalLanes() {
        return chart.rows().stream()
                        .flatMap(row -> row.panels().stream())
                        .filter(one -> one.x().isOfDays() && one.y().listsNames())
                        .count()
                > 1;
    }

    /** What the legend calls such a mark. */
    private String series(Predicate<LegendEntry> fits, String otherwise) {
        return chart.legend().stream()
                .filter(fits)
                .map(LegendEntry::label)
                .findFirst()
                .orElse(otherwise);
    }

    private String series(Symbol symbol, ColorRole color, String otherwise) {
        return series(entry -> entry.symbol() == symbol && entry.color() == color, otherwise);
    }

    private Place along(double from, double to) {
        if (!panel.x().isOfDays()) {
            return new Place(ValueFormat.plain(from), ValueFormat.plain(to));
        }
        double half = from < to ? 0.5 : 0; // areas reach from the beginning of a day to the end of another
        return new Place(day(from + half), day(to - half));
    }

    private static String day(double number) {
        return LocalDate.ofEpochDay(Math.round(number)).toString();
    }

    private Place at(double x) {
        return along(x, x);
    }

    /** The name of a row, without the figures under it. */
    private String row(double y) {
        int index = (int) Math.round(y);
        boolean named = panel.y().listsNames() && index >= 0 && index < names.size();
        return named ? names.get(index).lines().findFirst().orElse("") : "";
    }

    @Override
    public void line(Mark.Line line) {
        Symbol symbol = line.kind() == LineStyle.DASHED ? Symbol.DASHED_LINE : Symbol.LINE_AND_DOT;
        String name = series(symbol, line.color(), "mean");
        line.runs().forEach(run -> run.forEach(point -> add(name, "", at(point.x()), Range.of(point.y()))));
    }

    @Override
    public void ribbon(Mark.Ribbon ribbon) {
        String name = series(Symbol.PATCH, ribbon.color(), "range");
        ribbon.runs()
                .forEach(run ->
                        run.forEach(range -> add(name, "", at(range.x()), Range.of(range.low(), range.high()))));
    }

    /** Points on a line are its points; faint ones are days of a row. */
    @Override
    public void dots(Mark.Dots dots) {
        if (dots.faint()) {
            String name = series(Symbol.DOT, dots.color(), "value");
            dots.points().forEach(point -> add(name, row(point.y()), Place.NONE, Range.of(point.x())));
        }
    }

    @Override
    public void rug(Mark.Rug rug) {
        String name = series(Symbol.TICK, rug.color(), "a session");
        rug.xs().forEach(x -> add(name, row(rug.y()), at(x), Range.NONE));
    }

    @Override
    public void backgroundBand(Mark.BackgroundBand backgroundBand) {}

    /** A bar in a row is as long as its figure; along days it is a period, or a range of values. */
    @Override
    public void bar(Mark.Bar bar) {
        String row = row((bar.low() + bar.high()) / 2);
        if (!panel.x().isOfDays()) {
            add(panel.x().label(), row, Place.NONE, Range.of(bar.to()));
        } else if (panel.y().isPadded()) {
            String name = series(Symbol.PATCH, bar.color(), "range");
            add(name, "", along(bar.from(), bar.to()), Range.of(bar.low(), bar.high()));
        } else if (!row.isEmpty()) {
            add(series(Symbol.BAR, bar.color(), "period"), row, along(bar.from(), bar.to()), Range.NONE);
        }
    }

    @Override
    public void box(Mark.Box box) {
        String row = row(box.y());
        Mark.FiveNumbers values = box.values();
        add(
                series(entry -> entry.symbol() == Symbol.BOX, "quartiles and median"),
                row,
                Place.NONE,
                Range.of(values.lower(), values.median(), values.upper()));
        add("lowest and highest", row, Place.NONE, Range.of(values.lowest(), values.highest()));
    }

    @Override
    public void interval(Mark.Interval interval) {
        Symbol symbol = interval.full() ? Symbol.INTERVAL : Symbol.OPEN_INTERVAL;
        Range range = Range.of(interval.low(), interval.middle(), interval.high());
        add(series(entry -> entry.symbol() == symbol, "estimate"), row(interval.y()), Place.NONE, range);
    }

    @Override
    public void verticalInterval(Mark.VerticalInterval interval) {
        Range range = Range.of(interval.low(), interval.middle(), interval.high());
        add("mean with 95 % interval", "", at(interval.x()), range);
    }

    @Override
    public void arrow(Mark.Arrow arrow) {
        add(arrow.start(), row(arrow.y()), Place.NONE, Range.of(arrow.from()));
        add(arrow.end(), row(arrow.y()), Place.NONE, Range.of(arrow.to()));
    }

    @Override
    public void rule(Mark.Rule rule) {}

    /** The longest wording, wherever there is room for it or not. */
    @Override
    public void label(Mark.Label label) {
        if (!panel.isFigure() && !label.wordings().isEmpty()) {
            Place place = along(label.from(), label.to());
            figures.add(new ChartFigure(
                    panelName(),
                    "label",
                    "",
                    place,
                    Range.NONE,
                    label.wordings().get(0)));
        }
    }

    @Override
    public void callout(Mark.Callout callout) {
        label(callout.label());
    }

    @Override
    public void cell(Mark.Cell cell) {
        String text = cell.lines().replace("\n", ", ");
        OptionalDouble none = OptionalDouble.empty();
        figures.add(new ChartFigure(
                panelName(), "mean", cell.name(), Place.NONE, new Range(cell.value(), none, none), text));
    }

    @Override
    public void outline(ClosedCurve curve) {}

    @Override
    public void bubble(Mark.Bubble bubble) {
        Mark.BubbleFigures disc = bubble.figures();
        add("mean", disc.names(), Place.NONE, Range.of(disc.mean()));
        add("entries", disc.names(), Place.NONE, Range.of(disc.entries()));
    }
}
