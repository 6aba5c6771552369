package painlog.stats.nonoverlap;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import painlog.stats.JsonUnwrapped;
import painlog.stats.SampleStatistics;
import painlog.stats.Ties;
import painlog.stats.series.PhasePair;
import painlog.stats.series.Series;

/**
 * The older measures of nonoverlap, all shares: 0–1, but for {@code ird}.
 *
 * @param pnd share of B below all of A
 * @param pem share of B below A's median, ties half; {@code pemStrict} without ties
 * @param pand share of days that can stay without any overlap
 * @param ird robust improvement rate difference [N² PAND − m² − n²]/(2mn)
 */
public record OverlapPercentages(double pnd, double pem, double pemStrict, double pand, double ird)
        implements JsonUnwrapped {

    static OverlapPercentages of(PhasePair pair, PairComparison pairComparison) {
        int m = pairComparison.m();
        int n = pairComparison.n();
        double medianA = SampleStatistics.median(pair.a().values());
        double below = share(pair.b(), x -> Ties.above(medianA, x));
        double at = share(pair.b(), x -> Ties.tied(medianA, x));
        double pand = (double) pairComparison.mostWithoutOverlap() / (m + n);
        return new OverlapPercentages(
                (double) pairComparison.belowAllOfA() / n,
                below + at / 2,
                below,
                pand,
                ((double) (m + n) * (m + n) * pand - (double) m * m - (double) n * n) / (2.0 * m * n));
    }

    private static double share(Series days, DoublePredicate counts) {
        return (double) Arrays.stream(days.values()).filter(counts).count() / days.size();
    }
}
