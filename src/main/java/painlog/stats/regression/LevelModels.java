package painlog.stats.regression;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.series.PhasePair;

/**
 * Is B lower than A, and by how much: the three AR(1) REML models of a pair. {@code level} is B minus A in points,
 * negative when pain falls. All refuse below five days in either ({@code too_few_days}), when neither varies ({@code
 * no_variation}), when the model passes through every point and when φ runs to its bound.
 */
public final class LevelModels {
    private static final int DAYS_FOR_SLOPES = 12;

    private LevelModels() {}

    /** {@code level_reml}: y ~ 1 + level. Coefficients {@code intercept, level}. */
    public static Outcome<ArFit> of(PhasePair pair) {
        return pair.forRegression().then(p -> ArRegression.fit(PairDesigns.level(p)));
    }

    /**
     * {@code level_trend_reml}: the same beside one common calendar trend. Coefficients {@code intercept, time, level};
     * time per day from B's start.
     */
    public static Outcome<ArFit> withTrend(PhasePair pair) {
        return pair.forRegression().then(p -> ArRegression.fit(PairDesigns.levelAndTrend(p)));
    }

    /**
     * {@code its_reml}: interrupted time series (Huitema &amp; McKean 2000); needs twelve days in all. Coefficients
     * {@code intercept, time, level} (the jump on B's first day), {@code slopeChange} (per day); contrasts
     * {@code effectMidB} and {@code effectLastB}: B minus A's line carried on, at the mean and at the last day of B.
     */
    public static Outcome<ArFit> interrupted(PhasePair pair) {
        return interruptible(pair).then(p -> ArRegression.fit(PairDesigns.interrupted(p), effects(p)));
    }

    static Outcome<PhasePair> interruptible(PhasePair pair) {
        if (pair.a().size() + pair.b().size() < DAYS_FOR_SLOPES) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        return pair.forRegression();
    }

    private static Map<String, double[]> effects(PhasePair pair) {
        double middle = Arrays.stream(pair.b().days()).average().orElseThrow() - pair.startOfB();
        double last = pair.b().day(pair.b().size() - 1) - pair.startOfB();
        Map<String, double[]> effects = new LinkedHashMap<>();
        effects.put("effectMidB", new double[] {0, 0, 1, middle});
        effects.put("effectLastB", new double[] {0, 0, 1, last});
        return effects;
    }
}
