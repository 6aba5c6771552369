package painlog.analysis;

import java.util.OptionalDouble;
import painlog.stats.regression.Estimate;

/**
 * An estimate with its 95 % interval.
 *
 * @param low lower end of the interval; both ends are empty where there are too few data for an interval
 */
public record PointEstimate(double value, OptionalDouble low, OptionalDouble high) {

    /** Without the interval where that is not usable. */
    public static PointEstimate of(Estimate estimate) {
        return estimate.intervalUsable()
                ? of(estimate.estimate(), estimate.ci().lower(), estimate.ci().upper())
                : new PointEstimate(estimate.estimate(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    public static PointEstimate of(double value, double low, double high) {
        return new PointEstimate(value, OptionalDouble.of(low), OptionalDouble.of(high));
    }

    public boolean hasInterval() {
        return low.isPresent() && high.isPresent();
    }
}
