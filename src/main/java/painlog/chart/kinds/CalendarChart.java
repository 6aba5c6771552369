package painlog.chart.kinds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import painlog.calendar.CalendarNames;
import painlog.calendar.DaySpan;
import painlog.calendar.Week;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.chart.spec.SequentialPalette;
import painlog.chart.spec.Tick;
import painlog.journal.total.DayValues;
import painlog.text.ValueFormat;

/** A heat map of the days of each year, darker for a higher mean. */
public final class CalendarChart {
    private final DailySeries series;
    private final DayOfWeek weekStart;
    private final Axis.Values values;
    private final Map<LocalDate, DayValues> byDate = new HashMap<>();

    private CalendarChart(DailySeries series, DayOfWeek weekStart) {
        this.series = series;
        this.weekStart = weekStart;
        this.values = ValueRange.axis(series.measure(), series.days());
        series.days().forEach(day -> byDate.put(day.date(), day));
    }

    public static Chart of(DailySeries series, DayOfWeek weekStart) {
        return new CalendarChart(series, weekStart).chart();
    }

    private Chart chart() {
        List<DaySpan> years = years();
        List<PanelRow> rows = new ArrayList<>();
        for (DaySpan year : years) {
            rows.add(PanelRow.sharing(1, year(year, years)));
        }
        List<String> notes = List.of("Each field is the mean of a day; days without an entry are left open.");
        return new Chart(
                ChartText.title(series, "on the calendar"),
                ChartText.coverage(series),
                SequentialPalette.keys(values),
                rows,
                notes,
                alternative());
    }

    /** Twelve months each, from the month of the first day on: so only the last one is not full. */
    private List<DaySpan> years() {
        List<DaySpan> years = new ArrayList<>();
        LocalDate first = series.span().first().withDayOfMonth(1);
        while (!first.isAfter(series.span().last())) {
            years.add(DaySpan.closed(first, first.plusYears(1).minusDays(1)));
            first = first.plusYears(1);
        }
        return years;
    }

    /** Of several, each is named, and the months stand under the last. */
    private Panel year(DaySpan year, List<DaySpan> years) {
        LocalDate start = Week.of(year.first(), weekStart).first();
        List<Mark> marks = new ArrayList<>();
        for (LocalDate day : year) {
            if (series.span().contains(day)) {
                marks.add(field(column(start, day), day));
            }
        }
        boolean isLast = year.equals(years.get(years.size() - 1));
        return new Panel(
                years.size() > 1 ? name(year) : "",
                weeks(year, start, isLast),
                new Axis.Categories(weekdays()),
                marks,
                1);
    }

    /** {@code 2025} or {@code Nov 2025 – Oct 2026}. */
    private static String name(DaySpan year) {
        LocalDate first = year.first();
        LocalDate last = year.last();
        return first.getYear() == last.getYear()
                ? Integer.toString(first.getYear())
                : CalendarNames.shortMonth(first.getMonth()) + " " + first.getYear() + " – "
                        + CalendarNames.shortMonth(last.getMonth()) + " " + last.getYear();
    }

    private Mark field(int column, LocalDate date) {
        DayValues day = byDate.get(date);
        OptionalDouble none = OptionalDouble.empty();
        return day == null
                ? new Mark.Cell(column, row(date), none, "", date.toString(), none)
                : new Mark.Cell(
                        column,
                        row(date),
                        OptionalDouble.of(SequentialPalette.level(values, day.mean())),
                        ValueFormat.fixed(day.mean(), 1),
                        date.toString(),
                        OptionalDouble.of(day.mean()));
    }

    private static Axis weeks(DaySpan year, LocalDate start, boolean named) {
        List<Tick> months = new ArrayList<>();
        for (int month = 0; named && month < 12; month++) {
            LocalDate first = year.first().plusMonths(month);
            months.add(new Tick(column(start, first.plusDays(14)) - 0.5, CalendarNames.shortMonth(first.getMonth())));
        }
        return new Axis.CustomTicks(-0.5, column(start, year.last()) + 0.5, months);
    }

    private static int column(LocalDate start, LocalDate day) {
        return (int) (ChronoUnit.DAYS.between(start, day) / 7);
    }

    private int row(LocalDate day) {
        return Math.floorMod(day.getDayOfWeek().getValue() - weekStart.getValue(), 7);
    }

    private List<String> weekdays() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            names.add(CalendarNames.weekday(weekStart.plus(i)));
        }
        return names;
    }

    private String alternative() {
        if (series.days().isEmpty()) {
            return ChartText.nothing(series);
        }
        DayValues worst = series.days().stream()
                .max(Comparator.comparingDouble(DayValues::mean))
                .orElseThrow();
        return ChartText.sentence(series) + "; the highest day was " + worst.date() + " with "
                + ValueFormat.upTo(worst.mean(), 1) + ".";
    }
}
