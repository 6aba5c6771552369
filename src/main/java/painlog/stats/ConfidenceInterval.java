package painlog.stats;

/**
 * The limits of a 95 % interval, in the unit of what it is an interval of.
 *
 * @param lower at most {@code upper}
 */
public record ConfidenceInterval(double lower, double upper) implements JsonUnwrapped {

    /** As far to either side. */
    public static ConfidenceInterval around(double middle, double half) {
        return new ConfidenceInterval(middle - half, middle + half);
    }

    /** The interval of the negative: of an improvement where this one is of a rise. */
    public ConfidenceInterval negated() {
        return new ConfidenceInterval(-upper, -lower);
    }

    /** Whether the value lies within or on a limit. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
