package painlog.stats.effect;

import painlog.stats.ConfidenceInterval;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.SampleStatistics;
import painlog.stats.TailProbability;
import painlog.stats.series.PhasePair;

/**
 * The drop of the mean in standard deviations (Hedges' g), positive for improvement (JSON {@code smd_*}). The interval
 * assumes independent days, and a stable baseline makes any change look huge: for details only.
 *
 * @param sd what the drop is measured in, points
 */
public record StandardizedDifference(double estimate, double se, ConfidenceInterval ci, double sd) {

    /** In standard deviations of A: se² = J²(1/m + sB²/(n sA²)) + J² g²/(2(m − 1)), as SingleCaseES. */
    static Outcome<StandardizedDifference> byBaseline(PhasePair pair) {
        double m = pair.a().size();
        double n = pair.b().size();
        double sd = SampleStatistics.sd(pair.a().values());
        double ratio = SampleStatistics.variance(pair.b().values()) / (sd * sd);
        return pair.a().isConstant()
                ? Outcome.refused(Reason.NO_VARIATION)
                : Outcome.ok(of(pair, sd, m - 1, 1 / m + ratio / n));
    }

    /** In pooled standard deviations: se² = J²(1/m + 1/n + g²/(2(m + n − 2))). */
    static Outcome<StandardizedDifference> byBoth(PhasePair pair) {
        double m = pair.a().size();
        double n = pair.b().size();
        double squares = (m - 1) * SampleStatistics.variance(pair.a().values())
                + (n - 1) * SampleStatistics.variance(pair.b().values());
        double sd = Math.sqrt(squares / (m + n - 2));
        return pair.a().isConstant() && pair.b().isConstant()
                ? Outcome.refused(Reason.NO_VARIATION)
                : Outcome.ok(of(pair, sd, m + n - 2, 1 / m + 1 / n));
    }

    private static StandardizedDifference of(PhasePair pair, double sd, double df, double variance) {
        double smallSample = 1 - 3 / (4 * df - 1);
        double g = smallSample * (pair.a().mean() - pair.b().mean()) / sd;
        double se = smallSample * Math.sqrt(variance + g * g / (2 * df));
        return new StandardizedDifference(g, se, ConfidenceInterval.around(g, TailProbability.Z * se), sd);
    }
}
