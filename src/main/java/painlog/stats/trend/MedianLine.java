package painlog.stats.trend;

import painlog.stats.SampleStatistics;
import painlog.stats.series.Series;

/**
 * The line through one span by Theil (1950) and Sen (1968): the slope is the median of all pairwise slopes, the
 * intercept the median of y − slope·t, at day 0 of the caller's count.
 */
public record MedianLine(double slope, double interceptAtDay0) {

    public static MedianLine of(Series days) {
        return of(days, new SlopeSelection(days));
    }

    static MedianLine of(Series days, SlopeSelection slopes) {
        double slope = slopes.median();
        return new MedianLine(slope, SampleStatistics.median(residuals(days, slope)));
    }

    private static double[] residuals(Series days, double slope) {
        double[] residuals = new double[days.size()];
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] = days.value(i) - slope * days.day(i);
        }
        return residuals;
    }

    /** What the line leaves over. */
    public double[] residuals(Series days) {
        double[] residuals = residuals(days, slope);
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] -= interceptAtDay0;
        }
        return residuals;
    }
}
