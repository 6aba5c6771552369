package painlog.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import painlog.calendar.DaySpan;
import painlog.calendar.Week;
import painlog.chart.Mark.Point;
import painlog.journal.Day;
import painlog.journal.Phase;

/** A measure week by week: mean of the days, and from the lowest to the highest day. */
public final class WeeklyPicture {
    private final Logged logged;
    private final DayOfWeek weekStart;
    private final Map<LocalDate, List<Day>> weeks = new TreeMap<>();

    private WeeklyPicture(Logged logged, DayOfWeek weekStart) {
        this.logged = logged;
        this.weekStart = weekStart;
        for (Day day : logged.days()) {
            LocalDate first = Week.of(day.date(), weekStart).first();
            weeks.computeIfAbsent(first, week -> new ArrayList<>()).add(day);
        }
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
        for (Map.Entry<LocalDate, List<Day>> week : weeks.entrySet()) {
            double middle = week.getKey().toEpochDay() + 3;
            List<Day> days = week.getValue();
            double low = days.stream().mapToDouble(Day::mean).min().orElse(0);
            double high = days.stream().mapToDouble(Day::mean).max().orElse(0);
            marks.add(new Mark.Bar(middle - 2, middle + 2, low, high, Ink.RANGE));
            if (!weeks.containsKey(week.getKey().minusWeeks(1))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(new Point(middle, mean(days)));
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
        for (Map.Entry<LocalDate, List<Day>> week : weeks.entrySet()) {
            double from = week.getKey().toEpochDay() - 0.5;
            List<String> n = List.of(Integer.toString(week.getValue().size()));
            counts.add(new Mark.Words(from, from + 7, y, n, Ink.SMALL_TEXT, Align.MIDDLE));
        }
        return counts;
    }

    private List<String> figures(Phase phase) {
        List<Day> days = logged.daysOf(phase.days());
        String n = "n " + days.size();
        return days.isEmpty()
                ? List.of(n)
                : List.of(Figures.count(days.size(), "day") + ", mean " + Figures.tenth(mean(days)), n);
    }

    private static double mean(List<Day> days) {
        return days.stream().mapToDouble(Day::mean).average().orElse(0);
    }

    private String alternative() {
        if (logged.days().isEmpty()) {
            return Told.nothing(logged);
        }
        double low =
                weeks.values().stream().mapToDouble(WeeklyPicture::mean).min().orElse(0);
        double high =
                weeks.values().stream().mapToDouble(WeeklyPicture::mean).max().orElse(0);
        return Told.sentence(logged) + "; by week, in " + Figures.count(weeks.size(), "week") + ", between "
                + Figures.tenth(low) + " and " + Figures.tenth(high) + ".";
    }
}
