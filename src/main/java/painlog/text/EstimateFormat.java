package painlog.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * Formats an estimate, its 95 % interval and its p for people: rounded half up once, never localised. What may be above
 * or below 0 (a difference, a change, a trend) carries its sign. The end of an interval says on which side of 0 it lies:
 * where rounding would make it 0, it gets one digit that is not.
 */
public final class EstimateFormat {
    /** Shown where there is no number. */
    public static final String NONE = "–";

    private static final String SAME = "no different";
    private static final int POINTS = 1;
    private static final int PER_WEEK = 2;
    /** Closer to 0 than this is the noise of computing. */
    private static final double SAME_AS_ZERO = 1e-9;

    private EstimateFormat() {}

    /** A level in points: {@code 4.3}. */
    public static String level(double value) {
        return fixed(value, POINTS);
    }

    /** How far something is from 0, in points: {@code 1.2}, and never 0 for what is not. */
    public static String size(double value) {
        return end(Math.abs(value), POINTS);
    }

    /** A difference in points: {@code -1.2}, {@code +0.4}, {@code 0.0}. */
    public static String difference(double value) {
        return signed(value, POINTS);
    }

    /** {@code -1.2 (-1.9 to -0.5)}, {@code -1.2 (no interval)}. */
    public static String difference(double value, OptionalDouble low, OptionalDouble high) {
        return difference(value) + interval(low, high, POINTS);
    }

    /** The interval of a difference where it stands by itself: {@code -1.9 to -0.5}. */
    public static String range(double low, double high) {
        return signedEnd(low, POINTS) + " to " + signedEnd(high, POINTS);
    }

    /** {@code -0.40 a week}, {@code +0.12 h a week}. */
    public static String trend(double perWeek, String unit) {
        return slope(perWeek) + aWeek(unit);
    }

    /** {@code -0.40 (-0.98 to +0.18) a week}, {@code +0.12 (no interval) h a week}. */
    public static String trend(double perWeek, OptionalDouble low, OptionalDouble high, String unit) {
        return slope(perWeek, low, high) + aWeek(unit);
    }

    /** The same under a heading that says of what and that it is a week: {@code -0.40 (-0.98 to +0.18)}. */
    public static String slope(double perWeek, OptionalDouble low, OptionalDouble high) {
        return slope(perWeek) + interval(low, high, PER_WEEK);
    }

    private static String aWeek(String unit) {
        return (unit.isEmpty() ? "" : " " + unit) + " a week";
    }

    /** The short form: {@code -0.40/week}. */
    public static String shortTrend(double perWeek) {
        return slope(perWeek) + "/week";
    }

    private static String slope(double perWeek) {
        return signed(perWeek, PER_WEEK);
    }

    private static String interval(OptionalDouble low, OptionalDouble high, int decimals) {
        return low.isPresent() && high.isPresent()
                ? " (" + signedEnd(low.getAsDouble(), decimals) + " to " + signedEnd(high.getAsDouble(), decimals) + ")"
                : " (no interval)";
    }

    /** {@code 1.2 points lower}, {@code 0.3 points higher}, {@code no different}. */
    public static String change(double value) {
        return change(value, "");
    }

    /** Whether a difference is so small that it reads as none. */
    public static boolean isNoDifference(double value) {
        return isZero(level(value));
    }

    /** The same of a measure with a unit: {@code 1.2 h lower}; points without one. */
    public static String change(double value, String unit) {
        String size = level(Math.abs(value));
        if (isZero(size)) {
            return SAME;
        }
        String points = size.equals("1.0") ? " point" : " points";
        return size + (unit.isEmpty() ? points : " " + unit) + (value < 0 ? " lower" : " higher");
    }

    /**
     * The interval of a change that stands beside it: {@code 0.3 to 1.7} on its side of 0, {@code 1.2 lower to 0.3
     * higher} across it.
     */
    public static String ends(double low, double high) {
        if (high < -SAME_AS_ZERO) {
            return end(-high, POINTS) + " to " + end(-low, POINTS);
        }
        return low > SAME_AS_ZERO
                ? end(low, POINTS) + " to " + end(high, POINTS)
                : side(low, "") + " to " + side(high, "");
    }

    /** {@code 0.3 to 1.7 points lower}, or {@code from 1.2 points lower to 0.3 points higher}. */
    public static String span(double low, double high) {
        if (high < -SAME_AS_ZERO) {
            return end(-high, POINTS) + " to " + end(-low, POINTS) + " points lower";
        }
        if (low > SAME_AS_ZERO) {
            return end(low, POINTS) + " to " + end(high, POINTS) + " points higher";
        }
        return "from " + side(low, " points") + " to " + side(high, " points");
    }

    private static String side(double value, String points) {
        if (Math.abs(value) <= SAME_AS_ZERO) {
            return "no change";
        }
        String size = end(Math.abs(value), POINTS);
        boolean isOne = size.equals("1.0") && !points.isEmpty();
        return size + (isOne ? " point" : points) + (value < 0 ? " lower" : " higher");
    }

    /** {@code 0.074}, {@code <0.001}. */
    public static String p(double p) {
        return p < 0.001 ? "<0.001" : fixed(p, 3);
    }

    public static String p(OptionalDouble p) {
        return p.isPresent() ? p(p.getAsDouble()) : NONE;
    }

    /** A share as a whole number of 100. */
    public static String ofHundred(double share) {
        return fixed(share * 100, 0);
    }

    private static String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        return text.startsWith("-") || isZero(text) ? text : "+" + text;
    }

    private static String signedEnd(double value, int decimals) {
        String text = end(value, decimals);
        return text.startsWith("-") || isZero(text) ? text : "+" + text;
    }

    /** The end of an interval: what is not 0 never reads as 0. */
    private static String end(double value, int decimals) {
        String text = fixed(value, decimals);
        return isZero(text) && Math.abs(value) > SAME_AS_ZERO
                ? BigDecimal.valueOf(value)
                        .round(new MathContext(1, RoundingMode.HALF_UP))
                        .toPlainString()
                : text;
    }

    /** A value that rounds to 0 has no sign. */
    private static String fixed(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }

    private static boolean isZero(String number) {
        return Double.parseDouble(number) == 0;
    }
}
