package painlog.chart.kinds;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import painlog.calendar.CalendarNames;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.chart.spec.SequentialPalette;
import painlog.journal.total.HourTotal;
import painlog.text.Plural;
import painlog.text.ValueFormat;

/** A heat map of the hours of the week, darker for a higher mean. */
public final class ClockChart {
    private final DailySeries series;
    private final List<HourTotal> hours;
    private final DayOfWeek weekStart;
    private final Axis.Values values;

    private ClockChart(DailySeries series, List<HourTotal> hours, DayOfWeek weekStart) {
        this.series = series;
        this.hours = List.copyOf(hours);
        this.weekStart = weekStart;
        this.values = ValueRange.axis(series.measure(), series.days());
    }

    public static Chart of(DailySeries series, List<HourTotal> hours, DayOfWeek weekStart) {
        return new ClockChart(series, hours, weekStart).chart();
    }

    private Chart chart() {
        List<Mark> marks = new ArrayList<>();
        for (HourTotal hour : hours) {
            double row = Math.floorMod(hour.weekday().getValue() - weekStart.getValue(), 7);
            OptionalDouble level = OptionalDouble.of(SequentialPalette.level(values, hour.mean()));
            marks.add(new Mark.Cell(
                    hour.hour(),
                    row,
                    level,
                    ValueFormat.fixed(hour.mean(), 1) + "\nn " + hour.n(),
                    CalendarNames.weekday(hour.weekday()) + " " + hour(hour.hour()),
                    OptionalDouble.of(hour.mean())));
        }
        Panel panel = Panel.of(hourAxis(), weekdayAxis(), marks);
        String note =
                "Each field is the mean of the n values felt within that hour, by the clock where they were felt.";
        return new Chart(
                ChartText.title(series, "by hour and weekday"),
                Plural.count(hours.stream().mapToLong(HourTotal::n).sum(), "value") + " on "
                        + Plural.count(series.days().size(), "day"),
                SequentialPalette.keys(values),
                List.of(PanelRow.sharing(1, panel)),
                List.of(note),
                alternative());
    }

    private static Axis hourAxis() {
        List<String> names = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            names.add(hour(hour));
        }
        return new Axis.Categories(names);
    }

    private static String hour(int hour) {
        return hour < 10 ? "0" + hour : Integer.toString(hour);
    }

    private Axis weekdayAxis() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            names.add(CalendarNames.weekday(weekStart.plus(i)));
        }
        return new Axis.Categories(names);
    }

    private String alternative() {
        if (hours.isEmpty()) {
            return ChartText.nothing(series);
        }
        HourTotal most =
                hours.stream().max(Comparator.comparingInt(HourTotal::n)).orElseThrow();
        return ChartText.sentence(series) + "; most values, " + most.n() + ", were logged on "
                + CalendarNames.weekday(most.weekday()) + " from " + most.hour() + " to " + (most.hour() + 1)
                + " o'clock, with a mean of " + ValueFormat.fixed(most.mean(), 1) + ".";
    }
}
