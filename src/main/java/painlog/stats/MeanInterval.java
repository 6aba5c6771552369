package painlog.stats;

/** A mean with its 95 % t interval on n − 1. Needs two values. */
record MeanInterval(double mean, double sd, double se, double lower, double upper) {

    static MeanInterval of(double[] values) {
        double mean = Spread.mean(values);
        double sd = Spread.sd(values);
        double se = sd / Math.sqrt(values.length);
        double half = Tail.student975(values.length - 1) * se;
        return new MeanInterval(mean, sd, se, mean - half, mean + half);
    }
}
