package painlog.analysis;

import java.util.OptionalDouble;
import painlog.stats.headline.GridEstimate;
import painlog.stats.headline.Headline;
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

    /** The same of a headline. */
    public static PointEstimate of(Headline found) {
        return found.intervalUsable()
                ? of(found.estimate(), found.ci().lower(), found.ci().upper())
                : new PointEstimate(found.estimate(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** The same of a line beside it. */
    public static PointEstimate of(GridEstimate found) {
        return of(found.estimate(), found.ci().lower(), found.ci().upper());
    }

    public static PointEstimate of(double value, double low, double high) {
        return new PointEstimate(value, OptionalDouble.of(low), OptionalDouble.of(high));
    }

    public boolean hasInterval() {
        return low.isPresent() && high.isPresent();
    }
}
