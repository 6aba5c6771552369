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
import painlog.chart.spec.ChartNumbers;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.chart.spec.SequentialPalette;
import painlog.chart.spec.Tick;
import painlog.chart.spec.ValueRange;
import painlog.journal.total.DayValues;

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
        int last = series.span().last().getYear();
        List<PanelRow> rows = new ArrayList<>();
        for (int year = series.span().first().getYear(); year <= last; year++) {
            rows.add(PanelRow.sharing(1, year(year, year == last)));
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

    private Panel year(int year, boolean isLast) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate start = Week.of(first, weekStart).first();
        LocalDate last = first.plusYears(1).minusDays(1);
        List<Mark> marks = new ArrayList<>();
        for (LocalDate day : DaySpan.closed(first, last)) {
            if (series.span().contains(day)) {
                marks.add(field(column(start, day), day));
            }
        }
        return Panel.of(weeks(year, start, isLast), new Axis.Categories(names(year)), marks);
    }

    private Mark field(int column, LocalDate date) {
        DayValues day = byDate.get(date);
        return day == null
                ? new Mark.Cell(column, row(date), OptionalDouble.empty(), "")
                : new Mark.Cell(
                        column,
                        row(date),
                        OptionalDouble.of(SequentialPalette.level(values, day.mean())),
                        ChartNumbers.oneDecimal(day.mean()));
    }

    /** Months are named under the last year. */
    private static Axis weeks(int year, LocalDate start, boolean isLast) {
        List<Tick> months = new ArrayList<>();
        for (int month = 1; isLast && month <= 12; month++) {
            LocalDate first = LocalDate.of(year, month, 1);
            months.add(new Tick(column(start, first.plusDays(14)) - 0.5, ChartNumbers.month(first)));
        }
        return new Axis.CustomTicks(-0.5, column(start, LocalDate.of(year, 12, 31)) + 0.5, months);
    }

    private static int column(LocalDate start, LocalDate day) {
        return (int) (ChronoUnit.DAYS.between(start, day) / 7);
    }

    private int row(LocalDate day) {
        return Math.floorMod(day.getDayOfWeek().getValue() - weekStart.getValue(), 7);
    }

    /** A single year shows its weekdays; of several, each shows which one it is. */
    private List<String> names(int year) {
        boolean single = series.span().first().getYear() == series.span().last().getYear();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            String weekday = CalendarNames.weekday(weekStart.plus(i));
            names.add(single ? weekday : i == 3 ? Integer.toString(year) : "");
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
                + ChartNumbers.plain(worst.mean(), 1) + ".";
    }
}
