package painlog.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import painlog.analysis.MeasureCourse;
import painlog.calendar.DaySpan;
import painlog.journal.Better;
import painlog.journal.Day;
import painlog.journal.Measure;
import painlog.journal.Period;
import painlog.journal.Phases;

/** A made-up journal for pictures, built in one breath. */
final class Diary {
    static final Measure PAIN = new Measure("pain", "", 0, 10, Better.LOWER);

    private final LocalDate first;
    private final int length;
    private final List<Day> days = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private final List<MeasureCourse.SessionDay> sessions = new ArrayList<>();

    private Diary(LocalDate first, int length) {
        this.first = first;
        this.length = length;
    }

    static Diary from(String first, int length) {
        return new Diary(LocalDate.parse(first), length);
    }

    /** One day's values, {@code place} days after the first. */
    Diary with(int place, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        int[] counts = new int[distinct.length];
        for (double value : sorted) {
            counts[Arrays.binarySearch(distinct, value)]++;
        }
        days.add(new Day(first.plusDays(place), distinct, counts));
        return this;
    }

    /** A wave of values on every day but each seventh. */
    Diary filled() {
        for (int i = 0; i < length; i++) {
            if (i % 7 != 6) {
                double middle = 5 + 3 * Math.sin(i / 9.0);
                with(i, Math.floor(middle), Math.ceil(middle));
            }
        }
        return this;
    }

    Diary under(String therapy, int from, int to) {
        periods.add(new Period(therapy, first.plusDays(from), Optional.of(first.plusDays(to)), Optional.empty(), ""));
        return this;
    }

    Diary session(String therapy, int place) {
        sessions.add(new MeasureCourse.SessionDay(first.plusDays(place), therapy));
        return this;
    }

    Logged logged() {
        return logged(PAIN);
    }

    Logged logged(Measure measure) {
        LocalDate last = first.plusDays(length - 1L);
        Phases phases = Phases.of(periods, first, last);
        return new Logged(measure, DaySpan.closed(first, last), days, phases, sessions, "");
    }
}
