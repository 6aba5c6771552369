package painlog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import painlog.journal.arm.Phase;
import painlog.journal.total.DayValues;
import painlog.journal.word.Arm;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.Outcome;
import painlog.stats.series.Description;
import painlog.stats.series.PhaseSpan;
import painlog.stats.series.Series;

/**
 * The days of a phase that count, with what was logged on them.
 *
 * @param arm what its days count as: the phase's own arm, unless they are grouped otherwise
 * @param origin the day that is 0 on the count of days
 * @param washout so many days of the phase, from its first on, do not count
 * @param days those that count and have a value, in order
 */
public record PhaseDays(Phase phase, Arm arm, LocalDate origin, int washout, List<DayValues> days) {
    private static final String MASSAGE = "massage";
    private static final String PHYSICAL_THERAPY = "physical-therapy";

    public PhaseDays {
        days = List.copyOf(days);
    }

    /** The phase's part of all days. */
    public static PhaseDays of(Phase phase, LocalDate origin, int washout, List<DayValues> all) {
        LocalDate first = phase.days().first().plusDays(washout);
        List<DayValues> own = all.stream()
                .filter(day -> !day.date().isBefore(first) && phase.days().contains(day.date()))
                .toList();
        return new PhaseDays(phase, phase.arm(), origin, washout, own);
    }

    /** The calendar day on which the phase began, whatever is washed out. */
    public int start() {
        return index(phase.days().first());
    }

    public int index(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - origin.toEpochDay());
    }

    public int calendarDays() {
        return Math.max(0, phase.days().days() - washout);
    }

    public Series means() {
        return series(DayValues::mean);
    }

    public Series medians() {
        return series(DayValues::median);
    }

    private Series series(ToDoubleFunction<DayValues> value) {
        return Series.of(
                days.stream().mapToInt(day -> index(day.date())).toArray(),
                days.stream().mapToDouble(value).toArray());
    }

    /** The same phase without any days: too little was logged to compare it, but it is still shown. */
    public PhaseDays bare() {
        return new PhaseDays(phase, arm, origin, washout, List.of());
    }

    /** The same, counted as days of another arm. */
    public PhaseDays as(Arm other) {
        return new PhaseDays(phase, other, origin, washout, days);
    }

    /** The same with more days washed out. */
    public PhaseDays washed(int more) {
        return of(phase, origin, washout + more, days).as(arm);
    }

    /** The calendar days that count, with the means of those that are logged. */
    public PhaseSpan span() {
        return span(start() + washout);
    }

    /** The same from the calendar day on which the phase began. */
    public PhaseSpan wholeSpan() {
        return span(start());
    }

    private PhaseSpan span(int first) {
        return new PhaseSpan(arm.label(), first, index(phase.days().last()), means());
    }

    /** The therapies under way that its arm does not name. */
    public List<String> besides() {
        List<String> besides = new ArrayList<>(phase.arm().therapies());
        besides.removeAll(arm.therapies());
        return besides;
    }

    public painlog.stats.series.PhaseSeries forModels(Series values) {
        return new painlog.stats.series.PhaseSeries(
                arm.label(),
                phase.arm().therapies().contains(MASSAGE),
                phase.arm().therapies().contains(PHYSICAL_THERAPY),
                values,
                besides());
    }

    /** Whether the arm is made of massage and physical therapy only, or of nothing. */
    public boolean isOfTwoTherapies() {
        return List.of(MASSAGE, PHYSICAL_THERAPY).containsAll(phase.arm().therapies());
    }

    /** The description of the days of all these phases together. */
    public static Outcome<Description> describe(List<PhaseDays> phases, Measure measure) {
        Series all = Series.of(new int[0], new double[0]);
        int calendarDays = 0;
        for (PhaseDays phaseDays : phases) {
            all = all.and(phaseDays.means());
            calendarDays += phaseDays.calendarDays();
        }
        List<DayValues> days = phases.stream().flatMap(s -> s.days().stream()).toList();
        int entries = days.stream().mapToInt(DayValues::n).sum();
        return Description.of(all, calendarDays, entries, worst(days, measure));
    }

    private static double worst(List<DayValues> days, Measure measure) {
        return measure.better() == BetterDirection.HIGHER
                ? days.stream().mapToDouble(DayValues::min).min().orElse(0)
                : days.stream().mapToDouble(DayValues::max).max().orElse(0);
    }
}
