package painlog.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Formats plain values, the same in every locale: a decimal point, no grouping, no exponent, minus as {@code -}. */
public final class ValueFormat {
    /** Shown where there is no value. */
    public static final String NONE = "–";

    private ValueFormat() {}

    /** Exactly this value, whole ones without decimals: {@code 6}, {@code 6.5}, {@code 12000}. */
    public static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    /** All digits for programs; empty where there is none. */
    public static String plain(OptionalDouble value) {
        return value.isPresent() ? plain(value.getAsDouble()) : "";
    }

    /** With a fixed count of decimals, rounded half up; what is zero then has no sign. */
    public static String fixed(double value, int decimals) {
        return rounded(value, decimals).toPlainString();
    }

    /** With a fixed count of decimals, or a dash where there is none. */
    public static String fixed(OptionalDouble value, int decimals) {
        return value.isPresent() ? fixed(value.getAsDouble(), decimals) : NONE;
    }

    /** Rounded half up to as few decimals as that needs, at most so many: {@code 6}, {@code 6.5}. */
    public static String upTo(double value, int decimals) {
        return rounded(value, decimals).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** An amount to four digits, or to whole ones where it has more: {@code 0.0025}, {@code 333.3}, {@code 12345}. */
    public static String amount(double value) {
        BigDecimal exact = new BigDecimal(value);
        int whole = exact.precision() - exact.scale();
        return exact.round(new MathContext(Math.max(4, whole)))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A share of one as whole per cent: {@code 43 %}. */
    public static String percent(double share) {
        return fixed(share * 100, 0) + " %";
    }

    /** The same, or a dash where there is none. */
    public static String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : NONE;
    }
}
