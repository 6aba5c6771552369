package painlog.stats.regression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;
import painlog.stats.JsonUnwrapped;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;

/**
 * A regression with AR(1) errors on calendar days, fitted by REML (every JSON block {@code *_reml}).
 *
 * @param n days
 * @param k coefficients
 * @param coef by name, in the order of the model
 * @param contrasts by name; empty for most models
 */
public record ArFit(int n, int k, Errors errors, Map<String, Estimate> coef, Map<String, Estimate> contrasts) {

    public ArFit {
        coef = Collections.unmodifiableMap(new LinkedHashMap<>(coef));
        contrasts = Collections.unmodifiableMap(new LinkedHashMap<>(contrasts));
    }

    /**
     * What the model says of a single day.
     *
     * @param phi correlation of neighbouring days, in [0, 0.99)
     * @param sigma2 RSS/(n − k), points squared
     * @param phiAtLowerBound φ is 0: ordinary least squares
     * @param minus2RemlCore (n−k) log RSS + log det R + log det X'R⁻¹X
     */
    public record Errors(double phi, double sigma2, boolean phiAtLowerBound, double minus2RemlCore)
            implements JsonUnwrapped {}

    /**
     * The coefficient or contrast of this name.
     *
     * @throws IllegalArgumentException if the model has none
     */
    public Estimate estimate(String name) {
        Estimate found = coef.containsKey(name) ? coef.get(name) : contrasts.get(name);
        return Optional.ofNullable(found)
                .orElseThrow(
                        () -> new IllegalArgumentException("the model has no " + name + ", only " + coef.keySet()));
    }

    /** φ of the fit, or of the attempt (0.99 for a drifting series); 0 when nothing was tried. */
    public static double phiOf(Outcome<ArFit> outcome) {
        if (outcome instanceof NotEstimable<ArFit> notEstimable) {
            return notEstimable.known().getOrDefault("phi", 0).doubleValue();
        }
        return outcome.value().map(fit -> fit.errors().phi()).orElse(0.0);
    }

    static ArFit of(Gls fit, double phi, Map<String, double[]> contrasts) {
        Satterthwaite satterthwaite = new Satterthwaite(fit);
        Map<String, Estimate> coefficients = new LinkedHashMap<>();
        for (int j = 0; j < fit.design().k(); j++) {
            double[] unit = new double[fit.design().k()];
            unit[j] = 1;
            coefficients.put(fit.design().names().get(j), estimate(fit, satterthwaite, unit));
        }
        Map<String, Estimate> further = new LinkedHashMap<>();
        for (Entry<String, double[]> contrast : contrasts.entrySet()) {
            further.put(contrast.getKey(), estimate(fit, satterthwaite, contrast.getValue()));
        }
        int n = fit.design().n();
        int k = fit.design().k();
        Errors errors = new Errors(phi, fit.sigma2(), phi == 0, fit.criterion());
        return new ArFit(n, k, errors, coefficients, further);
    }

    private static Estimate estimate(Gls fit, Satterthwaite satterthwaite, double[] weights) {
        RealVector contrast = new ArrayRealVector(weights, false);
        double estimate = Gls.dot(weights, fit.beta());
        double se = Math.sqrt(fit.sigma2() * satterthwaite.unscaledVariance(contrast));
        return Estimate.of(estimate, se, satterthwaite.df(contrast), fit.residualDf());
    }
}
