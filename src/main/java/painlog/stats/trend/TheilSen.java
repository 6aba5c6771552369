package painlog.stats.trend;

import java.util.OptionalDouble;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.TailProbability;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.DesignEffect;
import painlog.stats.series.KendallScore;
import painlog.stats.series.Series;

/**
 * The drift within one span that outliers cannot pull (JSON {@code theil_sen}): the median of all pairwise slopes, with
 * the interval of Sen (1968) in Gilbert's (1987) interpolated form, in points per day. Expected O(n log n).
 *
 * @param slopePerWeek seven times {@code slopePerDay}
 * @param interceptAtDay0 points, where the line meets day 0 of the series
 */
public record TheilSen(
        double slopePerDay, double slopePerWeek, double interceptAtDay0, Limits limits, AdjustedLimits adjusted) {

    /**
     * As if days were independent.
     *
     * @param nPairs number of slopes M
     * @param cAlpha C = z √varS; limits are the sorted slopes at ranks (M − C)/2 and (M + C)/2 + 1
     * @param ciLowerPerDay empty, like {@code ciUpperPerDay}, when its rank falls outside the slopes
     */
    public record Limits(long nPairs, double cAlpha, OptionalDouble ciLowerPerDay, OptionalDouble ciUpperPerDay)
            implements JsonUnwrapped {}

    /**
     * Corrected for days that resemble their neighbours: C √deff instead of C.
     *
     * @param phi correlation of neighbouring days around the span's line
     * @param deff variance inflation
     * @param ciLowerPerDayAdj empty, like {@code ciUpperPerDayAdj}, when its rank falls outside the slopes and when
     *     every value is the same
     */
    public record AdjustedLimits(
            double phi, double deff, OptionalDouble ciLowerPerDayAdj, OptionalDouble ciUpperPerDayAdj)
            implements JsonUnwrapped {}

    /** Refused below three days. */
    public static Outcome<TheilSen> of(Series days) {
        return of(days, ArFit.phiOf(LinearTrend.reml(days)));
    }

    static Outcome<TheilSen> of(Series days, double phi) {
        if (days.size() < 3) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        SlopeSelection slopes = new SlopeSelection(days);
        MedianLine line = MedianLine.of(days, slopes);
        double variance = KendallScore.of(days.values()).variance();
        double c = TailProbability.Z * Math.sqrt(variance);
        double deff = DesignEffect.of(days.days(), phi);
        double wide = variance > 0 ? c * Math.sqrt(deff) : Double.POSITIVE_INFINITY;
        return Outcome.ok(new TheilSen(
                line.slope(),
                7 * line.slope(),
                line.interceptAtDay0(),
                new Limits(slopes.size(), c, lower(slopes, c), upper(slopes, c)),
                new AdjustedLimits(phi, deff, lower(slopes, wide), upper(slopes, wide))));
    }

    private static OptionalDouble lower(SlopeSelection slopes, double c) {
        return at(slopes, (slopes.size() - c) / 2);
    }

    private static OptionalDouble upper(SlopeSelection slopes, double c) {
        return at(slopes, (slopes.size() + c) / 2 + 1);
    }

    private static OptionalDouble at(SlopeSelection slopes, double rank) {
        boolean outside = rank < 1 || rank > slopes.size();
        return outside ? OptionalDouble.empty() : OptionalDouble.of(slopes.interpolated(rank));
    }
}
