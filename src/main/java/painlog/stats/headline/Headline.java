package painlog.stats.headline;

import java.util.OptionalDouble;
import painlog.stats.ConfidenceInterval;
import painlog.stats.JsonUnwrapped;
import painlog.stats.TailProbability;

/**
 * One difference as it is shown everywhere (JSON {@code headline}): what is left when days next to each other resemble
 * each other and the level may drift slowly by itself.
 *
 * @param estimate points of the measure, as everything here but p
 * @param ci its 95 % interval
 * @param intervalUsable false when the interval is wider than the whole scale on either side: show the estimate, and
 *     neither interval nor p nor what follows from them
 */
public record Headline(
        double estimate,
        double se,
        ConfidenceInterval ci,
        TwoSided test,
        boolean intervalUsable,
        Wandering wandering,
        Distribution distribution) {

    /**
     * The difference held against 0, two-sided.
     *
     * @param pHolm the same, adjusted over all differences shown together; empty where it is not among them
     */
    public record TwoSided(double p, OptionalDouble pHolm) implements JsonUnwrapped {}

    /**
     * How the level moved by itself.
     *
     * @param levelWanders so much that the difference rests on the days around the changes alone
     * @param walkPerWeek by about so many points a week
     */
    public record Wandering(boolean levelWanders, double walkPerWeek) implements JsonUnwrapped {}

    /**
     * The chances of a difference up to some marks, 0–1.
     *
     * @param lookS half the width of the interval in normal standard errors, from which the interval that holds at any
     *     time is made
     */
    public record Distribution(double belowMinus2, double belowMinus1, double below0, double below1, double lookS)
            implements JsonUnwrapped {}

    /**
     * The difference of a mixture.
     *
     * @param range how long the scale is, points
     */
    static Headline of(TMixture mixture, GridFit fit, double range) {
        ConfidenceInterval ci = mixture.interval();
        double half = (ci.upper() - ci.lower()) / 2;
        return new Headline(
                mixture.estimate(),
                mixture.se(),
                ci,
                new TwoSided(mixture.p(), OptionalDouble.empty()),
                half <= range,
                new Wandering(fit.levelWanders(), fit.walkPerWeek()),
                new Distribution(
                        mixture.below(-2),
                        mixture.below(-1),
                        mixture.below(0),
                        mixture.below(1),
                        half / TailProbability.Z));
    }

    /** The same with its p adjusted. */
    public Headline adjusted(OptionalDouble pHolm) {
        return new Headline(estimate, se, ci, new TwoSided(test.p(), pHolm), intervalUsable, wandering, distribution);
    }

    /** Whether the interval may be shown and leaves out 0; "clear" needs the adjusted p besides. */
    public boolean excludes0() {
        return intervalUsable && !ci.contains(0);
    }

    /** Whether it is a clear difference among all that are shown with it. */
    public boolean isClear() {
        return intervalUsable && test.pHolm().orElse(1) < 0.05;
    }

    /** Whether the estimate is further from 0 than its standard error. */
    public boolean hasMoved() {
        return Math.abs(estimate) > se;
    }
}
