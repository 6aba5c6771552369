package painlog.stats.effect;

import java.util.Optional;
import java.util.OptionalDouble;
import painlog.stats.ConfidenceInterval;

/**
 * How unlike the logged days the unlogged ones of one arm would have had to be for the difference to be gone.
 *
 * @param tip by how many points higher on average (lower where negative) for a difference of 0
 * @param meanUnloggedAtTip the mean they would have had
 * @param possible whether that lies on the scale
 * @param tipInterval the same for the interval to reach 0; empty where it includes 0 already, as the next two
 */
public record TippingPoint(
        double tip,
        double meanUnloggedAtTip,
        boolean possible,
        OptionalDouble tipInterval,
        OptionalDouble meanUnloggedAtTipInterval,
        Optional<Boolean> possibleInterval) {

    /**
     * The tip of one arm.
     *
     * @param perPoint by how much the difference moves for each point; not 0
     * @param nearest the limit of the interval that is nearest 0, empty where it includes 0
     * @param mean of the arm's logged days
     * @param scale the ends of the measure's scale
     */
    static TippingPoint of(
            double estimate, OptionalDouble nearest, double perPoint, double mean, ConfidenceInterval scale) {
        double tip = 0 - estimate / perPoint;
        OptionalDouble far =
                nearest.isPresent() ? OptionalDouble.of(0 - nearest.getAsDouble() / perPoint) : OptionalDouble.empty();
        return new TippingPoint(
                tip,
                mean + tip,
                scale.contains(mean + tip),
                far,
                far.isPresent() ? OptionalDouble.of(mean + far.getAsDouble()) : OptionalDouble.empty(),
                far.isPresent() ? Optional.of(scale.contains(mean + far.getAsDouble())) : Optional.empty());
    }

    /** The result on the original scale, whose two ends add up to this. */
    TippingPoint unmirrored(double ends) {
        return new TippingPoint(
                0 - tip,
                ends - meanUnloggedAtTip,
                possible,
                tipInterval.isPresent() ? OptionalDouble.of(0 - tipInterval.getAsDouble()) : tipInterval,
                meanUnloggedAtTipInterval.isPresent()
                        ? OptionalDouble.of(ends - meanUnloggedAtTipInterval.getAsDouble())
                        : meanUnloggedAtTipInterval,
                possibleInterval);
    }

    /** How far the interval's tip is from the logged days; empty where there is none on the scale. */
    OptionalDouble reach() {
        return possibleInterval.orElse(false)
                ? OptionalDouble.of(Math.abs(tipInterval.orElse(0)))
                : OptionalDouble.empty();
    }
}
