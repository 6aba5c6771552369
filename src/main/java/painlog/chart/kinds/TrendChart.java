package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.List;
import painlog.analysis.PhaseTrend;
import painlog.analysis.TrendLine;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.LineStyle;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Mark.Point;
import painlog.chart.spec.Mark.Range;
import painlog.chart.spec.PanelRow;
import painlog.journal.total.DayValues;

/** The course of a measure day by day, under the therapies that were under way. */
public final class TrendChart {
    private final DailySeries series;

    /** Computed once, since that takes longer than all drawing. */
    private final List<PhaseTrend> trends;

    private TrendChart(DailySeries series) {
        this.series = series;
        this.trends = series.trends();
    }

    public static Chart of(DailySeries series) {
        return new TrendChart(series).chart();
    }

    private Chart chart() {
        Axis.Values values = ValueRange.axis(series.measure(), series.days());
        TrendText words = new TrendText(series, trends);
        List<PanelRow> rows = new PhaseStrip(series).rows(values, marks(), words::ofPhase);
        String title = ChartText.title(series, "by day");
        return new Chart(title, ChartText.coverage(series), keys(), rows, notes(), words.alternative());
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        if (!slopeIntervals().isEmpty()) {
            marks.add(new Mark.Ribbon(slopeIntervals(), ColorRole.ESTIMATE));
        }
        marks.addAll(course(series.days()));
        marks.add(new Mark.Line(lines(), ColorRole.ESTIMATE, LineStyle.DASHED));
        return marks;
    }

    /** Daily means as line and points over the day's range; gaps stay open. */
    static List<Mark> course(List<DayValues> days) {
        List<List<DayValues>> runs = ContiguousDays.of(days);
        return List.of(
                new Mark.Ribbon(ContiguousDays.map(runs, TrendChart::reach), ColorRole.RANGE),
                new Mark.Line(ContiguousDays.map(runs, TrendChart::point), ColorRole.DATA, LineStyle.THIN),
                new Mark.Dots(days.stream().map(TrendChart::point).toList(), ColorRole.DATA, false));
    }

    private List<List<Point>> lines() {
        return trends.stream()
                .filter(TrendText::hasLine)
                .flatMap(trend -> trend.line().stream())
                .map(line -> List.of(
                        new Point(line.first(), line.at(line.first())), new Point(line.last(), line.at(line.last()))))
                .toList();
    }

    /** The bands between the lowest and the highest slope of each interval. */
    private List<List<Range>> slopeIntervals() {
        return trends.stream()
                .filter(TrendText::hasInterval)
                .flatMap(trend -> trend.line().stream())
                .map(line -> List.of(reach(line, line.first()), reach(line, line.middle()), reach(line, line.last())))
                .toList();
    }

    private static Range reach(TrendLine line, double day) {
        return new Range(day, line.lowestAt(day), line.highestAt(day));
    }

    /** Legend entries only of what is drawn. */
    private List<LegendEntry> keys() {
        List<LegendEntry> keys = new ArrayList<>();
        keys.add(new LegendEntry(LegendEntry.Symbol.LINE_AND_DOT, ColorRole.DATA, "mean of the day"));
        if (series.days().stream().anyMatch(day -> day.min() < day.max())) {
            keys.add(new LegendEntry(LegendEntry.Symbol.PATCH, ColorRole.RANGE, "lowest to highest of the day"));
        }
        if (!lines().isEmpty()) {
            keys.add(new LegendEntry(LegendEntry.Symbol.DASHED_LINE, ColorRole.ESTIMATE, "trend within a phase"));
        }
        if (!slopeIntervals().isEmpty()) {
            keys.add(new LegendEntry(LegendEntry.Symbol.PATCH, ColorRole.ESTIMATE, "its 95 % interval"));
        }
        if (!series.sessions().isEmpty()) {
            keys.add(new LegendEntry(LegendEntry.Symbol.TICK, ColorRole.TEXT, "a session"));
        }
        return keys;
    }

    private List<String> notes() {
        String trends = lines().isEmpty()
                ? ""
                : "Trends are medians of all slopes between two days (Theil–Sen) of phases with "
                        + TrendText.DAYS_OF_A_LINE + " logged days or more, with 95 % intervals from "
                        + TrendText.DAYS_OF_AN_INTERVAL + " on. ";
        return List.of(trends + "Days without an entry stay open. A picture shows what came together, not why.");
    }

    private static Range reach(DayValues day) {
        return new Range(day.date().toEpochDay(), day.min(), day.max());
    }

    private static Point point(DayValues day) {
        return new Point(day.date().toEpochDay(), day.mean());
    }
}
