package painlog.stats;

/**
 * A mean with its 95 % t interval on n − 1. Needs two values.
 *
 * @param se sd/√n
 * @param df n − 1
 */
public record MeanInterval(double mean, double sd, double se, int df, ConfidenceInterval ci) implements JsonUnwrapped {

    public static MeanInterval of(double[] values) {
        double mean = SampleStatistics.mean(values);
        double sd = SampleStatistics.sd(values);
        double se = sd / Math.sqrt(values.length);
        int df = values.length - 1;
        return new MeanInterval(mean, sd, se, df, ConfidenceInterval.around(mean, TailProbability.student975(df) * se));
    }
}
