package painlog.chart;

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
import painlog.chart.Mark.Point;
import painlog.journal.Phase;

/** A measure week by week: mean of the days, and from the lowest to the highest day. */
public final class WeeklyPicture {
    private final Logged logged;
    private final DayOfWeek weekStart;
    private final List<WeekLevel> weeks;

    private WeeklyPicture(Logged logged, DayOfWeek weekStart) {
        this.logged = logged;
        this.weekStart = weekStart;
        this.weeks = WeekLevel.of(logged.days(), weekStart);
    }

    public static Picture of(Logged logged, DayOfWeek weekStart) {
        return new WeeklyPicture(logged, weekStart).picture();
    }

    private Picture picture() {
        Axis.Values values = ValueRange.axis(logged.measure(), logged.days());
        List<Row> rows = new Phased(wholeWeeks()).rows(values, marks(), this::figures);
        return new Picture(
                Told.title(logged, "by week"),
                Told.coverage(logged),
                List.of(
                        new Key(Key.Sample.LINE_AND_DOT, Ink.DATA, "mean of the week's days"),
                        new Key(Key.Sample.PATCH, Ink.RANGE, "lowest to highest day; number: days with an entry")),
                rows,
                List.of(
                        "A mean stands on as few days as the number over its week says. Weeks without an entry stay open."),
                alternative());
    }

    /** The first and the last week are shown whole. */
    private Logged wholeWeeks() {
        DaySpan whole = DaySpan.closed(
                Week.of(logged.span().first(), weekStart).first(),
                Week.of(logged.span().last(), weekStart).last());
        return new Logged(logged.measure(), whole, logged.days(), logged.phases(), logged.sessions(), logged.only());
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        List<List<Point>> runs = new ArrayList<>();
        Set<LocalDate> begun = new HashSet<>();
        for (WeekLevel week : weeks) {
            double middle = week.first().toEpochDay() + 3;
            DailyLevel level = week.level();
            marks.add(new Mark.Bar(middle - 2, middle + 2, level.lowest(), level.highest(), Ink.RANGE));
            if (!begun.contains(week.first().minusWeeks(1))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(new Point(middle, level.mean()));
            begun.add(week.first());
        }
        marks.addAll(counts());
        marks.add(new Mark.Line(runs, Ink.DATA, LineKind.FULL));
        marks.add(new Mark.Dots(runs.stream().flatMap(List::stream).toList(), Ink.DATA, false));
        return marks;
    }

    /** How many days each week's mean stands on, along the upper edge. */
    private List<Mark> counts() {
        Axis.Values values = ValueRange.axis(logged.measure(), logged.days());
        double y = values.high() - (values.high() - values.low()) * 0.02;
        List<Mark> counts = new ArrayList<>();
        for (WeekLevel week : weeks) {
            double from = week.first().toEpochDay() - 0.5;
            List<String> n = List.of(Integer.toString(week.level().days()));
            counts.add(new Mark.Words(from, from + 7, y, n, Ink.SMALL_TEXT, Align.MIDDLE));
        }
        return counts;
    }

    private List<String> figures(Phase phase) {
        return DailyLevel.of(logged.daysOf(phase.days()))
                .map(level -> List.of(
                        Figures.count(level.days(), "day") + ", mean " + Figures.tenth(level.mean()),
                        "n " + level.days()))
                .orElse(List.of("n 0"));
    }

    private String alternative() {
        if (logged.days().isEmpty()) {
            return Told.nothing(logged);
        }
        double low =
                weeks.stream().mapToDouble(week -> week.level().mean()).min().orElseThrow();
        double high =
                weeks.stream().mapToDouble(week -> week.level().mean()).max().orElseThrow();
        return Told.sentence(logged) + "; by week, in " + Figures.count(weeks.size(), "week") + ", between "
                + Figures.tenth(low) + " and " + Figures.tenth(high) + ".";
    }
}
