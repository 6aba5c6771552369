package painlog.stats.plan;

/**
 * What a plan assumes of single days.
 *
 * @param sd how far days lie from the level of their arm, points; above 0
 * @param phi likeness of neighbouring days, 0 to below 1
 * @param coverage share of days that are logged, above 0 to 1
 */
public record DailyVariation(double sd, double phi, double coverage) {}
