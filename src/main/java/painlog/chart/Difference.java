package painlog.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.Contrast;
import painlog.stats.Estimate;

/**
 * A difference between two arms, with as many logged days as stand behind it.
 *
 * @param label such as {@code massage against no therapy}
 * @param difference in points; empty when there are not enough data
 * @param low lower end of its interval; empty when there is no interval
 */
public record Difference(
        String label, int days, int daysAgainst, OptionalDouble difference, OptionalDouble low, OptionalDouble high) {
    /** What {@code compare} says first of a contrast: the same numbers, or none where it refuses. */
    public static Difference of(Contrast contrast) {
        Optional<Estimate> headline = contrast.differences().headline().value();
        Optional<Estimate> interval = headline.filter(Estimate::intervalUsable);
        return new Difference(
                ArmWords.name(contrast.arms().arm()) + " against "
                        + ArmWords.name(contrast.arms().against()),
                contrast.arms().days(),
                contrast.arms().daysAgainst(),
                number(headline.map(Estimate::estimate)),
                number(interval.map(e -> e.ci().lower())),
                number(interval.map(e -> e.ci().upper())));
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    boolean isKnown() {
        return difference.isPresent();
    }

    /** The estimate with its interval at a place; a bare point without an interval. */
    Mark.Interval at(double place) {
        double middle = difference.orElse(0);
        return new Mark.Interval(place, low.orElse(middle), middle, high.orElse(middle), true);
    }

    /** The label and, in a second line, the figures. */
    String words() {
        return label + "\n" + figures();
    }

    private String figures() {
        String n = "n " + days + ":" + daysAgainst + " days, ";
        return n
                + (difference.isPresent()
                        ? Figures.withInterval(difference.getAsDouble(), low, high)
                        : "not enough data");
    }
}
