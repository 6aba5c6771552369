package painlog.stats.plan;

import java.util.List;
import painlog.stats.Outcome;

/**
 * What a schedule would show of the difference of two arms.
 *
 * @param arm place of the later one in the order of arms
 * @param against place of the earlier one
 * @param patterns how many patterns of missing days were tried; 1 when no day is missing
 * @param shareUsable share of the patterns with enough days of both
 * @param precision refused ({@code too_few_days}) below four fifths of usable patterns
 */
public record PlannedContrast(int arm, int against, int patterns, double shareUsable, Outcome<Precision> precision) {

    /**
     * Means over the patterns.
     *
     * @param se standard error of the difference, points
     * @param df degrees of freedom
     * @param halfWidth of the 95 % interval, points
     */
    public record Precision(double se, double df, double halfWidth, List<Power> power) {
        public Precision {
            power = List.copyOf(power);
        }

        /** The chance to see a difference of so many points; 0 when it was not asked for. */
        public double powerFor(double delta) {
            return power.stream()
                    .filter(one -> one.delta() == delta)
                    .mapToDouble(Power::power)
                    .findFirst()
                    .orElse(0);
        }
    }

    /**
     * A chance.
     *
     * @param delta true difference, points
     * @param power chance that the 95 % interval leaves out 0, patterns that are of no use counted as none
     */
    public record Power(double delta, double power) {}
}
