package painlog.stats.regression;

import java.util.List;
import java.util.Map;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;

/**
 * Regression with AR(1) errors in calendar days by REML, with Satterthwaite t intervals: y = Xb + e, Cov(eᵢ, eⱼ) = s²
 * φ^|tᵢ − tⱼ|. Missing days are handled exactly. Why REML: Turner et al. 2021 (BMC Med Res Methodol 21:181), and
 * {@code src/site/markdown/methods.md}. About 40 evaluations of O(n k²).
 */
public final class ArRegression {
    private ArRegression() {}

    public static Outcome<ArFit> fit(Design design) {
        return fit(design, Map.of());
    }

    /**
     * The fit; refused when the model passes through every point or φ runs to its upper bound. The caller has made sure
     * of full rank and of enough days.
     *
     * @param contrasts weights of the coefficients, by name
     */
    public static Outcome<ArFit> fit(Design design, Map<String, double[]> contrasts) {
        if (Gls.at(design, 0).hasNoResidualVariation()) {
            return refused(Reason.NO_RESIDUAL_VARIATION, design, 0);
        }
        double phi = PhiSearch.bounded(design);
        if (phi >= PhiSearch.UPPER) {
            return refused(Reason.PHI_AT_UPPER_BOUND, design, PhiSearch.UPPER);
        }
        return Outcome.ok(ArFit.of(Gls.at(design, phi), phi, contrasts));
    }

    private static Outcome<ArFit> refused(Reason reason, Design design, double phi) {
        return NotEstimable.of(reason, List.of("n", "k", "phi"), design.n(), design.k(), phi);
    }
}
