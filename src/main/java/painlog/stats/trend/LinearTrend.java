package painlog.stats.trend;

import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.SampleStatistics;
import painlog.stats.TailProbability;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.ArRegression;
import painlog.stats.regression.Design;
import painlog.stats.regression.Gls;
import painlog.stats.regression.NeweyWest;
import painlog.stats.series.Series;

/**
 * The least-squares line through one span (JSON {@code ols}), in points per day, with plain and Newey-West standard
 * errors and two-sided t tests on n − 2. Both promise too much in short, autocorrelated series: label it optimistic.
 *
 * @param rSquared share of the variance that the line explains, 0–1
 */
public record LinearTrend(
        double slopePerDay, double slopePerWeek, PlainTest plain, NeweyWestTest neweyWest, double rSquared) {

    /** As if days were independent; the error in points per day. */
    public record PlainTest(double seOls, double t, double pOls) implements JsonUnwrapped {}

    /**
     * With neighbouring days allowed to resemble each other; the error in points per day.
     *
     * @param nwLag lag of the Newey-West weights, calendar days
     */
    public record NeweyWestTest(int nwLag, double seNw, double pNw) implements JsonUnwrapped {}

    /** Refused below four days and when the line passes through every point. */
    public static Outcome<LinearTrend> of(Series days) {
        if (days.size() < 4) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        Gls fit = Gls.at(design(days), 0);
        return fit.hasNoResidualVariation() ? Outcome.refused(Reason.NO_RESIDUAL_VARIATION) : Outcome.ok(of(fit));
    }

    /** {@code reml} of a single span: the same line with AR(1) errors. Refused below five days. */
    public static Outcome<ArFit> reml(Series days) {
        return days.size() < 5 ? Outcome.refused(Reason.TOO_FEW_DAYS) : ArRegression.fit(design(days));
    }

    private static Design design(Series days) {
        return Design.of(days).with("slope", days::day);
    }

    private static LinearTrend of(Gls fit) {
        double slope = fit.beta()[1];
        double se = fit.standardErrors()[1];
        int lag = NeweyWest.lag(fit.design().n());
        double seNw = NeweyWest.standardErrors(fit, lag)[1];
        return new LinearTrend(
                slope,
                7 * slope,
                new PlainTest(se, slope / se, TailProbability.studentOf(slope, se, fit.residualDf())),
                new NeweyWestTest(lag, seNw, TailProbability.studentOf(slope, seNw, fit.residualDf())),
                // Rounding may bring a line without any slope below 0.
                Math.max(0, 1 - fit.rss() / totalSquares(fit.design().days())));
    }

    private static double totalSquares(Series days) {
        return SampleStatistics.variance(days.values()) * (days.size() - 1);
    }
}
