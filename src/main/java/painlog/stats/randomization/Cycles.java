package painlog.stats.randomization;

import java.util.List;
import painlog.stats.MeanInterval;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.TailProbability;
import painlog.stats.regression.GlsFit;
import painlog.stats.series.PhaseSeries;

/**
 * Did it repeat when a therapy came back (JSON {@code cycles}): for each cycle A then B, mean of B minus mean of A, and
 * a paired t interval over the cycles (Chen &amp; Chen 2014). A is the arm that came first; a last A without its B is
 * left out.
 *
 * @param differences one for each cycle, points
 * @param change their mean, on cycles − 1 degrees of freedom
 * @param p two-sided
 */
public record Cycles(int nCycles, List<Double> differences, MeanInterval change, double p) {

    public Cycles {
        differences = List.copyOf(differences);
    }

    /** Refused unless two arms alternate through at least two cycles. */
    public static Outcome<Cycles> of(List<PhaseSeries> phases) {
        return Alternation.of(phases).then(alternation -> {
            if (!alternation.alternates()) {
                return Outcome.refused(Reason.NOT_ALTERNATING);
            }
            return alternation.size() < 4
                    ? Outcome.refused(Reason.FEWER_THAN_TWO_CYCLES)
                    : Outcome.ok(of(alternation.means()));
        });
    }

    private static Cycles of(double[] means) {
        double[] differences = new double[means.length / 2];
        for (int k = 0; k < differences.length; k++) {
            differences[k] = means[2 * k + 1] - means[2 * k];
        }
        MeanInterval mean = MeanInterval.of(differences);
        return new Cycles(
                differences.length,
                GlsFit.list(differences),
                mean,
                TailProbability.studentOf(mean.mean(), mean.se(), mean.df()));
    }
}
