package painlog.chart.kinds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import painlog.analysis.DailyLevel;
import painlog.analysis.WeekLevel;
import painlog.calendar.DaySpan;
import painlog.calendar.Week;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.LineStyle;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Mark.Point;
import painlog.chart.spec.PanelRow;
import painlog.chart.spec.TextAnchor;
import painlog.journal.arm.Phase;
import painlog.text.Plural;
import painlog.text.ValueFormat;

/** A measure week by week: mean of the days, and from the lowest to the highest day. */
public final class WeeklyChart {
    /** Of more weeks the figures over them have no room, and their bars run into each other. */
    private static final int MOST_APART = 104;

    private final DailySeries series;
    private final DayOfWeek weekStart;
    private final List<WeekLevel> weeks;

    private WeeklyChart(DailySeries series, DayOfWeek weekStart) {
        this.series = series;
        this.weekStart = weekStart;
        this.weeks = WeekLevel.of(series.days(), weekStart);
    }

    public static Chart of(DailySeries series, DayOfWeek weekStart) {
        return new WeeklyChart(series, weekStart).chart();
    }

    private Chart chart() {
        Axis.Values values = ValueRange.axis(series.measure(), series.days());
        List<PanelRow> rows = new PhaseStrip(wholeWeeks()).rows(values, marks(), this::figures);
        return new Chart(
                ChartText.title(series, "by week"),
                ChartText.coverage(series),
                List.of(
                        new LegendEntry(LegendEntry.Symbol.LINE_AND_DOT, ColorRole.DATA, "mean of the week's days"),
                        new LegendEntry(
                                LegendEntry.Symbol.PATCH,
                                ColorRole.RANGE,
                                areApart()
                                        ? "lowest to highest day; number: days with an entry"
                                        : "lowest to highest day")),
                rows,
                List.of((areApart() ? "A mean stands on as few days as the number over its week says. " : "")
                        + "Weeks without an entry stay open."),
                alternative());
    }

    /** The first and the last week are shown whole. */
    private DailySeries wholeWeeks() {
        DaySpan whole = DaySpan.closed(
                Week.of(series.span().first(), weekStart).first(),
                Week.of(series.span().last(), weekStart).last());
        return new DailySeries(
                series.measure(), whole, series.days(), series.phases(), series.sessions(), series.only());
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        List<List<Point>> runs = new ArrayList<>();
        List<List<Mark.Range>> reaches = new ArrayList<>();
        Set<LocalDate> begun = new HashSet<>();
        for (WeekLevel week : weeks) {
            double middle = week.first().toEpochDay() + 3;
            DailyLevel level = week.level();
            if (areApart()) {
                marks.add(new Mark.Bar(middle - 2, middle + 2, level.lowest(), level.highest(), ColorRole.RANGE));
            }
            if (!begun.contains(week.first().minusWeeks(1))) {
                runs.add(new ArrayList<>());
                reaches.add(new ArrayList<>());
            }
            reaches.get(reaches.size() - 1).add(new Mark.Range(middle, level.lowest(), level.highest()));
            runs.get(runs.size() - 1).add(new Point(middle, level.mean()));
            begun.add(week.first());
        }
        marks.addAll(areApart() ? counts() : List.of(new Mark.Ribbon(reaches, ColorRole.RANGE)));
        marks.add(new Mark.Line(runs, ColorRole.DATA, LineStyle.FULL));
        marks.add(new Mark.Dots(runs.stream().flatMap(List::stream).toList(), ColorRole.DATA, false));
        return marks;
    }

    private boolean areApart() {
        return weeks.size() <= MOST_APART;
    }

    /** How many days each week's mean stands on, along the upper edge. */
    private List<Mark> counts() {
        Axis.Values values = ValueRange.axis(series.measure(), series.days());
        double y = values.high() - (values.high() - values.low()) * 0.02;
        List<Mark> counts = new ArrayList<>();
        for (WeekLevel week : weeks) {
            double from = week.first().toEpochDay() - 0.5;
            List<String> n = List.of(Integer.toString(week.level().days()));
            counts.add(new Mark.Label(from, from + 7, y, n, ColorRole.SMALL_TEXT, TextAnchor.MIDDLE));
        }
        return counts;
    }

    private List<String> figures(Phase phase) {
        return DailyLevel.of(series.daysOf(phase.days()))
                .map(level -> List.of(
                        Plural.count(level.days(), "day") + ", mean " + ValueFormat.fixed(level.mean(), 1),
                        "n " + level.days()))
                .orElse(List.of("n 0"));
    }

    private String alternative() {
        if (series.days().isEmpty()) {
            return ChartText.nothing(series);
        }
        double low =
                weeks.stream().mapToDouble(week -> week.level().mean()).min().orElseThrow();
        double high =
                weeks.stream().mapToDouble(week -> week.level().mean()).max().orElseThrow();
        return ChartText.sentence(series) + "; by week, in " + Plural.count(weeks.size(), "week") + ", between "
                + ValueFormat.fixed(low, 1) + " and " + ValueFormat.fixed(high, 1) + ".";
    }
}
