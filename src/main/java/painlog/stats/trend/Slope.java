package painlog.stats.trend;

/**
 * A slope as the exact fraction rise/run of two points, or minus or plus infinity: the boundary of a search among
 * slopes.
 *
 * @param run days, above 0; 0 for the infinite ones
 */
record Slope(long rise, long run) {
    static final Slope LOWEST = new Slope(-1, 0);
    static final Slope HIGHEST = new Slope(1, 0);

    double value(double unit) {
        return rise * unit / run;
    }
}
