package painlog.chart;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import painlog.calendar.Names;
import painlog.journal.HourTotal;

/** The hours of the week, each as dark as its values were high on average. */
public final class ClockPicture {
    private final Logged logged;
    private final List<HourTotal> hours;
    private final DayOfWeek weekStart;
    private final Axis.Values values;

    private ClockPicture(Logged logged, List<HourTotal> hours, DayOfWeek weekStart) {
        this.logged = logged;
        this.hours = List.copyOf(hours);
        this.weekStart = weekStart;
        this.values = ValueRange.axis(logged.measure(), logged.days());
    }

    public static Picture of(Logged logged, List<HourTotal> hours, DayOfWeek weekStart) {
        return new ClockPicture(logged, hours, weekStart).picture();
    }

    private Picture picture() {
        List<Mark> marks = new ArrayList<>();
        for (HourTotal hour : hours) {
            double row = Math.floorMod(hour.weekday().getValue() - weekStart.getValue(), 7);
            OptionalDouble level = OptionalDouble.of(Shades.level(values, hour.mean()));
            marks.add(new Mark.Cell(hour.hour(), row, level, Figures.tenth(hour.mean()) + "\nn " + hour.n()));
        }
        Panel panel = Panel.of(hourAxis(), weekdayAxis(), marks);
        String note =
                "Each field is the mean of the n values felt within that hour, by the clock where they were felt.";
        return new Picture(
                Told.title(logged, "by hour and weekday"),
                Figures.count(hours.stream().mapToLong(HourTotal::n).sum(), "value") + " on "
                        + Figures.count(logged.days().size(), "day"),
                Shades.keys(values),
                List.of(Row.sharing(1, panel)),
                List.of(note),
                alternative());
    }

    private static Axis hourAxis() {
        List<String> names = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            names.add(hour < 10 ? "0" + hour : Integer.toString(hour));
        }
        return new Axis.Names(names);
    }

    private Axis weekdayAxis() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            names.add(Names.weekday(weekStart.plus(i)));
        }
        return new Axis.Names(names);
    }

    private String alternative() {
        if (hours.isEmpty()) {
            return Told.nothing(logged);
        }
        HourTotal most =
                hours.stream().max(Comparator.comparingInt(HourTotal::n)).orElseThrow();
        return Told.sentence(logged) + "; most values, " + most.n() + ", were logged on "
                + Names.weekday(most.weekday()) + " from " + most.hour() + " to " + (most.hour() + 1)
                + " o'clock, with a mean of " + Figures.tenth(most.mean()) + ".";
    }
}
