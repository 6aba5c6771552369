package painlog.stats.trend;

import painlog.stats.Outcome;
import painlog.stats.regression.ArFit;
import painlog.stats.series.Series;

/** Four estimates of the drift within one span (JSON {@code trend}); each may refuse by itself. */
public record Trend(
        Outcome<TheilSen> theilSen, Outcome<MannKendall> mannKendall, Outcome<LinearTrend> ols, Outcome<ArFit> reml) {

    /** All four, with one search for φ between them. */
    public static Trend of(Series days) {
        Outcome<ArFit> reml = LinearTrend.reml(days);
        double phi = ArFit.phiOf(reml);
        return new Trend(TheilSen.of(days, phi), MannKendall.of(days, phi), LinearTrend.of(days), reml);
    }
}
