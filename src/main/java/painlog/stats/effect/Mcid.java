package painlog.stats.effect;

import java.util.OptionalDouble;
import painlog.stats.ConfidenceInterval;
import painlog.stats.JsonCode;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.Estimate;
import painlog.stats.regression.LevelModels;
import painlog.stats.series.PhasePair;

/**
 * Is the change big enough to matter (JSON {@code mcid}): the level change held against the minimal clinically
 * important difference of 2 points or 30 % of A's mean (Ostelo 2008; Farrar 2001 similar). For pain measures only.
 *
 * @param improvement minus the level change of {@link LevelModels#of}, points; its 95 % interval beside it
 * @param pctImprovement of A's mean; empty when that is 0
 */
public record Mcid(
        double improvement,
        ConfidenceInterval improvementCi,
        Thresholds thresholds,
        OptionalDouble pctImprovement,
        McidReading readingPoints,
        McidReading reading30pct,
        Direction direction) {
    private static final double POINTS = 2;
    private static final double SHARE = 0.3;
    private static final double LOW_BASELINE = 3;

    /**
     * What is big enough, points.
     *
     * @param threshold30pct 30 % of A's mean
     */
    public record Thresholds(double thresholdPoints, double threshold30pct) implements JsonUnwrapped {}

    /** Where the interval lies against the threshold. */
    public enum McidReading implements JsonCode {
        /** The whole interval reaches it. */
        CLEAR("clear"),
        /** The estimate reaches it, the lower limit does not. */
        LIKELY_BUT_UNCERTAIN("likely_but_uncertain"),
        /** Only the upper limit reaches it. */
        UNLIKELY_NOT_EXCLUDED("unlikely_not_excluded"),
        EXCLUDED("excluded"),
        /** A's mean is below 3: 30 % of it would be under a point. */
        REFUSED_LOW_BASELINE("refused_low_baseline");

        private final String code;

        McidReading(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What the interval says about the sign. */
    public enum Direction implements JsonCode {
        BETTER("better"),
        WORSE("worse"),
        NOT_DISTINGUISHABLE("not_distinguishable");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Refused whenever the level change is, with the same reason. */
    public static Outcome<Mcid> of(PhasePair pair) {
        return of(pair, LevelModels.of(pair));
    }

    static Outcome<Mcid> of(PhasePair pair, Outcome<ArFit> level) {
        return level.then(fit -> Outcome.ok(of(fit.estimate("level"), pair.a().mean())));
    }

    private static Mcid of(Estimate level, double meanA) {
        return of(level.estimate(), level.ci(), meanA);
    }

    /**
     * The reading of any difference.
     *
     * @param change new minus old, points
     * @param changeCi its interval
     * @param meanA mean of the old
     */
    public static Mcid of(double change, ConfidenceInterval changeCi, double meanA) {
        double improvement = -change;
        ConfidenceInterval ci = changeCi.negated();
        Thresholds thresholds = new Thresholds(POINTS, SHARE * meanA);
        return new Mcid(
                improvement,
                ci,
                thresholds,
                Magnitude.percentOf(meanA, improvement),
                reading(improvement, ci, POINTS),
                meanA < LOW_BASELINE
                        ? McidReading.REFUSED_LOW_BASELINE
                        : reading(improvement, ci, thresholds.threshold30pct()),
                direction(ci));
    }

    private static McidReading reading(double improvement, ConfidenceInterval ci, double threshold) {
        if (ci.lower() >= threshold) {
            return McidReading.CLEAR;
        }
        if (improvement >= threshold) {
            return McidReading.LIKELY_BUT_UNCERTAIN;
        }
        return ci.upper() >= threshold ? McidReading.UNLIKELY_NOT_EXCLUDED : McidReading.EXCLUDED;
    }

    private static Direction direction(ConfidenceInterval ci) {
        if (ci.lower() > 0) {
            return Direction.BETTER;
        }
        return ci.upper() < 0 ? Direction.WORSE : Direction.NOT_DISTINGUISHABLE;
    }
}
