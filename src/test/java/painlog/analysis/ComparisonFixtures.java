package painlog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.ComparisonAnalysis;
import painlog.analysis.comparison.ComparisonRequest;
import painlog.analysis.comparison.Confounders;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.journal.Period;
import painlog.journal.arm.Phases;
import painlog.journal.total.DayValues;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;

/** Made-up journals: runs of days around a level, and the periods over them. */
public final class ComparisonFixtures {
    public static final Measure PAIN = new Measure("pain", "", 0, 10, BetterDirection.LOWER);
    public static final LocalDate START = LocalDate.of(2026, 1, 5);

    private final Random random;
    private final List<DayValues> days = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private LocalDate next = START;

    public ComparisonFixtures(long seed) {
        random = new Random(seed);
    }

    /** So many days of a therapy, or of none, with pain around the level. */
    public ComparisonFixtures phase(String therapy, int length, double level) {
        LocalDate first = next;
        for (int i = 0; i < length; i++) {
            double value = Math.rint((level + random.nextGaussian()) * 10) / 10;
            days.add(new DayValues(next, new double[] {Math.min(10, Math.max(0, value))}, new int[] {1}));
            next = next.plusDays(1);
        }
        for (String one : therapy.split("\\+")) {
            if (!one.equals("none")) {
                periods.add(new Period(one, first, Optional.of(next.minusDays(1)), Optional.empty(), ""));
            }
        }
        return this;
    }

    public List<DayValues> days() {
        return days;
    }

    public Phases phases() {
        Optional<DaySpan> logged = days.isEmpty()
                ? Optional.empty()
                : Optional.of(DaySpan.closed(START, days.get(days.size() - 1).date()));
        return PhaseTimeline.of(periods, logged, DayRange.ALWAYS, next);
    }

    public Comparison compared() {
        return compared(Confounders.NONE);
    }

    public Comparison compared(Confounders confounders) {
        return ComparisonAnalysis.compare(ComparisonRequest.of(PAIN), phases(), days, confounders);
    }
}
