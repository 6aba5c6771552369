package painlog.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * Formats an estimate, its 95 % interval and its p for people: rounded half up once, never localised. What may be above
 * or below 0 (a difference, a change, a trend) carries its sign.
 */
public final class EstimateFormat {
    /** Shown where there is no number. */
    public static final String NONE = "–";

    private static final String SAME = "no different";
    private static final int POINTS = 1;
    private static final int PER_WEEK = 2;

    private EstimateFormat() {}

    /** A level in points: {@code 4.3}. */
    public static String level(double value) {
        return fixed(value, POINTS);
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
        return difference(low) + " to " + difference(high);
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
                ? " (" + signed(low.getAsDouble(), decimals) + " to " + signed(high.getAsDouble(), decimals) + ")"
                : " (no interval)";
    }

    /** {@code 1.2 points lower}, {@code 0.3 points higher}, {@code no different}. */
    public static String change(double value) {
        String size = level(Math.abs(value));
        if (isZero(size)) {
            return SAME;
        }
        return size + (size.equals("1.0") ? " point" : " points") + (value < 0 ? " lower" : " higher");
    }

    /** {@code 0.3 to 1.7 points lower}, or {@code from 1.2 points lower to 0.3 points higher}. */
    public static String span(double low, double high) {
        if (high < 0) {
            return level(-high) + " to " + level(-low) + " points lower";
        }
        if (low > 0) {
            return level(low) + " to " + level(high) + " points higher";
        }
        boolean tiny = change(low).equals(SAME) && change(high).equals(SAME);
        return tiny ? "within 0.05 points of no change" : "from " + end(low) + " to " + end(high);
    }

    private static String end(double value) {
        String words = change(value);
        return words.equals(SAME) ? "no change" : words;
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

    /** A value that rounds to 0 has no sign. */
    private static String fixed(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }

    private static boolean isZero(String number) {
        return Double.parseDouble(number) == 0;
    }
}
