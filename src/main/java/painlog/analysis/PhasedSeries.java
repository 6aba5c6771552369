package painlog.analysis;

import java.time.LocalTime;
import java.util.List;
import painlog.calendar.Moment;
import painlog.journal.arm.Phases;
import painlog.journal.total.DayValues;
import painlog.stats.series.Series;

/** Days of a measure and the phases they lie in, on one count of days. */
public final class PhasedSeries {
    private final List<Series> phases;
    private final List<DayValues> days;
    private final LocalTime dayStart;
    private final long origin;

    /**
     * The count that is 0 on the first of these days.
     *
     * @param days in order
     * @param dayStart when days begin
     */
    public PhasedSeries(Phases phases, List<DayValues> days, LocalTime dayStart) {
        this.days = List.copyOf(days);
        this.dayStart = dayStart;
        this.origin = days.isEmpty() ? 0 : days.get(0).date().toEpochDay();
        this.phases = phases.all().stream()
                .map(phase -> series(days.stream()
                        .filter(day -> phase.days().contains(day.date()))
                        .toList()))
                .toList();
    }

    private Series series(List<DayValues> some) {
        return Series.of(
                some.stream().mapToInt(day -> index(day.date().toEpochDay())).toArray(),
                some.stream().mapToDouble(DayValues::mean).toArray());
    }

    /** The means of all days. */
    public Series all() {
        return series(days);
    }

    /** The means phase by phase. */
    public List<Series> phases() {
        return phases;
    }

    /** The day since 1970 that is 0 on this count. */
    public long origin() {
        return origin;
    }

    /** A day since 1970 on this count. */
    public int index(long epochDay) {
        return Math.toIntExact(epochDay - origin);
    }

    public int index(Moment moment) {
        return index(moment.day(dayStart).toEpochDay());
    }
}
