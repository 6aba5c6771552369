package painlog.stats;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Is the change big enough to matter (JSON {@code mcid}): the level change held against the minimal clinically important
 * difference of 2 points or 30 % of A's mean (Ostelo 2008; Farrar 2001 similar). For pain measures only.
 *
 * @param improvement minus the level change of {@link LevelChange#of}, points; its 95 % interval beside it
 * @param threshold30pct 30 % of A's mean, points
 * @param pctImprovement of A's mean; empty when that is 0
 */
public record Mcid(
        double improvement,
        double improvementCiLower,
        double improvementCiUpper,
        double thresholdPoints,
        double threshold30pct,
        OptionalDouble pctImprovement,
        Reading readingPoints,
        Reading reading30pct,
        Direction direction) {
    private static final double POINTS = 2;
    private static final double SHARE = 0.3;
    private static final double LOW_BASELINE = 3;

    /** Where the interval lies against the threshold. */
    public enum Reading implements Coded {
        /** The whole interval reaches it. */
        CLEAR,
        /** The estimate reaches it, the lower limit does not. */
        LIKELY_BUT_UNCERTAIN,
        /** Only the upper limit reaches it. */
        UNLIKELY_NOT_EXCLUDED,
        EXCLUDED,
        /** A's mean is below 3: 30 % of it would be under a point. */
        REFUSED_LOW_BASELINE;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the interval says about the sign. */
    public enum Direction implements Coded {
        BETTER,
        WORSE,
        NOT_DISTINGUISHABLE;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Refused whenever the level change is, with the same reason. */
    public static Outcome<Mcid> of(Pair pair) {
        return of(pair, LevelChange.of(pair));
    }

    static Outcome<Mcid> of(Pair pair, Outcome<ArFit> level) {
        return level.then(fit -> Outcome.ok(of(fit.estimate("level"), pair.a().mean())));
    }

    /**
     * The reading of any difference.
     *
     * @param level new minus old, points
     * @param meanA mean of the old
     */
    public static Mcid of(Estimate level, double meanA) {
        double improvement = -level.estimate();
        double lower = -level.ciUpper();
        double upper = -level.ciLower();
        Reading relative =
                meanA < LOW_BASELINE ? Reading.REFUSED_LOW_BASELINE : reading(improvement, lower, upper, SHARE * meanA);
        return new Mcid(
                improvement,
                lower,
                upper,
                POINTS,
                SHARE * meanA,
                Magnitude.percentOf(meanA, improvement),
                reading(improvement, lower, upper, POINTS),
                relative,
                direction(lower, upper));
    }

    private static Reading reading(double improvement, double lower, double upper, double threshold) {
        if (lower >= threshold) {
            return Reading.CLEAR;
        }
        if (improvement >= threshold) {
            return Reading.LIKELY_BUT_UNCERTAIN;
        }
        return upper >= threshold ? Reading.UNLIKELY_NOT_EXCLUDED : Reading.EXCLUDED;
    }

    private static Direction direction(double lower, double upper) {
        if (lower > 0) {
            return Direction.BETTER;
        }
        return upper < 0 ? Direction.WORSE : Direction.NOT_DISTINGUISHABLE;
    }
}
