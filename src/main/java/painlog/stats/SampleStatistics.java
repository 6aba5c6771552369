package painlog.stats;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import org.apache.commons.statistics.descriptive.Variance;

/**
 * Median, quantiles and variance of a sample. Quantiles are type 7 (Hyndman &amp; Fan 1996, R's default); variance by n
 * − 1.
 */
public final class SampleStatistics {
    private static final Quantile TYPE_7 =
            Quantile.withDefaults().with(EstimationMethod.HF7).withCopy(true);

    private SampleStatistics() {}

    public static double mean(double[] values) {
        return Mean.of(values).getAsDouble();
    }

    /** Needs two values. */
    public static double variance(double[] values) {
        return Variance.of(values).getAsDouble();
    }

    /** Needs two values. */
    public static double sd(double[] values) {
        return Math.sqrt(variance(values));
    }

    /** Of one value or more. */
    public static double median(double[] values) {
        return Median.withDefaults().withCopy(true).evaluate(values);
    }

    /**
     * Of one value or more.
     *
     * @param p 0–1
     */
    public static double quantile(double[] values, double p) {
        return TYPE_7.evaluate(values, p);
    }

    public static double min(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    public static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
