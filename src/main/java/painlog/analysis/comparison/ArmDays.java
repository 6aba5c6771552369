package painlog.analysis.comparison;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import painlog.analysis.PhaseDays;
import painlog.journal.word.Arm;
import painlog.journal.word.Measure;
import painlog.stats.Outcome;
import painlog.stats.series.Description;
import painlog.stats.series.Series;

/** All phases of one arm. */
record ArmDays(Arm arm, List<PhaseDays> phaseDays) {
    ArmDays {
        phaseDays = List.copyOf(phaseDays);
    }

    static ArmDays of(Arm arm, List<PhaseDays> all) {
        return new ArmDays(arm, all.stream().filter(s -> s.arm().equals(arm)).toList());
    }

    Series means() {
        return all(PhaseDays::means);
    }

    private Series all(Function<PhaseDays, Series> values) {
        return phaseDays.stream().map(values).reduce(Series.of(new int[0], new double[0]), Series::and);
    }

    Outcome<Description> describe(Measure measure) {
        return PhaseDays.describe(phaseDays, measure);
    }

    int logged() {
        return phaseDays.stream().mapToInt(s -> s.days().size()).sum();
    }

    int calendarDays() {
        return phaseDays.stream().mapToInt(PhaseDays::calendarDays).sum();
    }

    double coverage() {
        return calendarDays() == 0 ? 0 : (double) logged() / calendarDays();
    }

    /** How many phases have data. */
    int phases() {
        return (int) phaseDays.stream().filter(s -> !s.days().isEmpty()).count();
    }

    /** Whether it has data and the other's, if any, begin later. */
    boolean beganBefore(ArmDays other) {
        OptionalInt own = start();
        OptionalInt others = other.start();
        return own.isPresent() && (others.isEmpty() || own.getAsInt() < others.getAsInt());
    }

    /** When its first phase with data began, on the count of days; empty without any. */
    private OptionalInt start() {
        return phaseDays.stream()
                .filter(s -> !s.days().isEmpty())
                .mapToInt(PhaseDays::start)
                .min();
    }

    boolean contains(LocalDate day) {
        return phaseDays.stream().anyMatch(s -> s.phase().days().contains(day));
    }

    /** How many of the days lie in the arm's phases. */
    int count(Collection<LocalDate> days) {
        return (int) days.stream().filter(this::contains).count();
    }

    /** The same as a share of the arm's calendar days. */
    double share(Collection<LocalDate> days) {
        return calendarDays() == 0 ? 0 : (double) count(days) / calendarDays();
    }
}
