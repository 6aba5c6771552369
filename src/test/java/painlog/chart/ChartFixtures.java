package painlog.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import painlog.analysis.MeasureCourse;
import painlog.calendar.DaySpan;
import painlog.chart.kinds.DailySeries;
import painlog.journal.Period;
import painlog.journal.arm.Phases;
import painlog.journal.total.DayValues;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;

/** A builder of made-up journals for charts. */
public final class ChartFixtures {
    static final Measure PAIN = new Measure("pain", "", 0, 10, BetterDirection.LOWER);

    private final LocalDate first;
    private final int length;
    private final List<DayValues> days = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private final List<MeasureCourse.SessionDay> sessions = new ArrayList<>();

    private ChartFixtures(LocalDate first, int length) {
        this.first = first;
        this.length = length;
    }

    public static ChartFixtures from(String first, int length) {
        return new ChartFixtures(LocalDate.parse(first), length);
    }

    /** One day's values, {@code place} days after the first. */
    public ChartFixtures with(int place, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        int[] counts = new int[distinct.length];
        for (double value : sorted) {
            counts[Arrays.binarySearch(distinct, value)]++;
        }
        days.add(new DayValues(first.plusDays(place), distinct, counts));
        return this;
    }

    /** A wave of values on every day but each seventh. */
    public ChartFixtures filled() {
        for (int i = 0; i < length; i++) {
            if (i % 7 != 6) {
                double middle = 5 + 3 * Math.sin(i / 9.0);
                with(i, Math.floor(middle), Math.ceil(middle));
            }
        }
        return this;
    }

    public ChartFixtures under(String therapy, int from, int to) {
        periods.add(new Period(therapy, first.plusDays(from), Optional.of(first.plusDays(to)), Optional.empty(), ""));
        return this;
    }

    public ChartFixtures session(String therapy, int place) {
        sessions.add(new MeasureCourse.SessionDay(first.plusDays(place), therapy));
        return this;
    }

    public DailySeries logged() {
        return logged(PAIN);
    }

    public DailySeries logged(Measure measure) {
        LocalDate last = first.plusDays(length - 1L);
        Phases phases = Phases.of(periods, first, last);
        return new DailySeries(measure, DaySpan.closed(first, last), days, phases, sessions, "");
    }
}
