package painlog.stats.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import painlog.stats.series.PhaseSpan;
import painlog.stats.series.Series;

/**
 * Did an arm begin when the other one was worse than usual, so that some drop was to come anyway? For every phase of the
 * other arm that the arm follows the next day: y ~ 1 + (last seven calendar days) with AR(1) errors by REML.
 *
 * @param worstMoment whether one excess of a tenth of the scale or more has a one-sided p below .10 shared over the
 *     phases tested
 * @param tested how many phases have days enough
 * @param found the first such phase
 */
public record WorstMoment(boolean worstMoment, int tested, List<LastWeek> phases, Optional<LastWeek> found) {
    private static final int WEEK = 7;
    private static final int LEAST = 5;
    private static final double LEVEL = 0.10;
    private static final double EXCESS = 0.1;
    private static final String LAST_DAYS = "last days";

    public WorstMoment {
        phases = List.copyOf(phases);
    }

    /**
     * The week before the arm began against the days before.
     *
     * @param day the first day of the arm
     * @param excess points
     * @param p one-sided
     */
    public record LastWeek(int day, double excess, double se, double df, double p) {}

    /**
     * Tests every change to the arm.
     *
     * @param range how long the measure's scale is, points
     */
    public static WorstMoment of(String arm, String against, List<PhaseSpan> phases, double range) {
        List<LastWeek> tested = new ArrayList<>();
        for (PhaseSpan phase : phases) {
            boolean follows =
                    phases.stream().anyMatch(next -> next.arm().equals(arm) && next.first() == phase.last() + 1);
            if (phase.arm().equals(against) && follows) {
                lastWeek(phase).ifPresent(tested::add);
            }
        }
        double level = LEVEL / tested.size();
        Optional<LastWeek> found = tested.stream()
                .filter(week -> week.excess() >= EXCESS * range && week.p() < level)
                .findFirst();
        return new WorstMoment(found.isPresent(), tested.size(), tested, found);
    }

    private static Optional<LastWeek> lastWeek(PhaseSpan phase) {
        int from = phase.last() - WEEK + 1;
        int inWeek = phase.loggedIn(from, phase.last());
        if (inWeek < LEAST || phase.days().size() - inWeek < LEAST) {
            return Optional.empty();
        }
        Series days = phase.days();
        Design design = Design.of(days).with(LAST_DAYS, i -> days.day(i) >= from ? 1 : 0);
        return ArRegression.fit(design)
                .value()
                .map(fit -> fit.estimate(LAST_DAYS))
                .filter(Estimate::intervalUsable)
                .map(excess -> lastWeek(phase.last() + 1, excess));
    }

    private static LastWeek lastWeek(int day, Estimate excess) {
        double df = excess.test().df();
        double p = TDistribution.of(df).survivalProbability(excess.test().t());
        return new LastWeek(day, excess.estimate(), excess.se(), df, p);
    }
}
