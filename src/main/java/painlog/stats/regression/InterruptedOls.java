package painlog.stats.regression;

import java.util.List;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.series.PhasePair;

/**
 * The interrupted time series by ordinary least squares (JSON {@code its_ols}): kept to compare with other programs.
 * Lists are in the order of {@code names}.
 *
 * @param beta points, and points per day
 * @param seOls plain standard errors
 * @param sigma2 RSS/(n − k), points squared
 * @param df n − k
 */
public record InterruptedOls(
        List<String> names, List<Double> beta, List<Double> seOls, NeweyWestErrors neweyWest, double sigma2, int df) {
    private static final List<String> NAMES = List.of("intercept", "time", "level", "slope_change");

    public InterruptedOls {
        names = List.copyOf(names);
        beta = List.copyOf(beta);
        seOls = List.copyOf(seOls);
    }

    /**
     * Standard errors that allow neighbouring days to resemble each other.
     *
     * @param seNw with the lag {@code nwLag}, calendar days
     * @param seNwLag1 with lag 1
     * @param seNwIgnoringGaps as if there were no gaps between the days
     */
    public record NeweyWestErrors(int nwLag, List<Double> seNw, List<Double> seNwLag1, List<Double> seNwIgnoringGaps)
            implements JsonUnwrapped {
        public NeweyWestErrors {
            seNw = List.copyOf(seNw);
            seNwLag1 = List.copyOf(seNwLag1);
            seNwIgnoringGaps = List.copyOf(seNwIgnoringGaps);
        }

        private static NeweyWestErrors of(Gls fit) {
            int lag = NeweyWest.lag(fit.design().n());
            return new NeweyWestErrors(
                    lag,
                    GlsFit.list(NeweyWest.standardErrors(fit, lag)),
                    GlsFit.list(NeweyWest.standardErrors(fit, 1)),
                    GlsFit.list(NeweyWest.ignoringGaps(fit, lag)));
        }
    }

    /** Refused as {@link LevelModels#interrupted}, except that φ plays no part. */
    public static Outcome<InterruptedOls> of(PhasePair pair) {
        return LevelModels.interruptible(pair).then(p -> {
            Gls fit = Gls.at(PairDesigns.interrupted(p), 0);
            return fit.hasNoResidualVariation() ? Outcome.refused(Reason.NO_RESIDUAL_VARIATION) : Outcome.ok(of(fit));
        });
    }

    private static InterruptedOls of(Gls fit) {
        return new InterruptedOls(
                NAMES,
                GlsFit.list(fit.beta()),
                GlsFit.list(fit.standardErrors()),
                NeweyWestErrors.of(fit),
                fit.sigma2(),
                fit.residualDf());
    }
}
