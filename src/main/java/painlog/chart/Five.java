package painlog.chart;

/** Lowest, lower quartile, median, upper quartile, highest. */
public record Five(double lowest, double lower, double median, double upper, double highest) {}
