package painlog.stats.nonoverlap;

import painlog.stats.ConfidenceInterval;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.DesignEffect;
import painlog.stats.series.Series;

/**
 * What NAP is worth once neighbouring days are known to resemble each other: our extension, and the interval to report.
 *
 * @param phiUsed φ of the model, 0 where that was refused for want of data
 * @param nEffA A's days' worth of independent information, at least 1.5
 * @param napEssCi Newcombe 2006, method 5, on {@code nEffA} and {@code nEffB}; 0–1
 */
public record EffectiveNap(double phiUsed, double nEffA, double nEffB, ConfidenceInterval napEssCi, NapBand napBand)
        implements JsonUnwrapped {
    private static final double LEAST_DAYS_WORTH = 1.5;

    static EffectiveNap of(double nap, Series a, Series b, Outcome<ArFit> model) {
        double phi = ArFit.phiOf(model);
        double nEffA = Math.max(LEAST_DAYS_WORTH, DesignEffect.daysWorth(a.days(), phi));
        double nEffB = Math.max(LEAST_DAYS_WORTH, DesignEffect.daysWorth(b.days(), phi));
        return new EffectiveNap(phi, nEffA, nEffB, NapInterval.of(nap, nEffA, nEffB), NapBand.of(nap));
    }
}
