package painlog.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import painlog.calendar.Moment;
import painlog.journal.Numbers;
import painlog.journal.Site;

/** How values are spelled in cells. */
final class Spelling {
    private Spelling() {}

    /** Local time to the minute: {@code 2026-11-20 21:00}. */
    static String minute(Moment moment) {
        return moment.iso().substring(0, 16).replace('T', ' ');
    }

    /** A number with a fixed count of decimals and a decimal point, rounded half up; minus as {@code -}. */
    static String fixed(double value, int decimals) {
        String rounded = java.math.BigDecimal.valueOf(value)
                .setScale(decimals, java.math.RoundingMode.HALF_UP)
                .toPlainString();
        return rounded.startsWith("-") && Double.parseDouble(rounded) == 0 ? rounded.substring(1) : rounded;
    }

    /** One decimal, or a dash where there is none. */
    static String tenth(OptionalDouble value) {
        return value.isPresent() ? fixed(value.getAsDouble(), 1) : "–";
    }

    /** An amount to four digits, or to whole ones where it has more: {@code 0.0025}, {@code 333.3}, {@code 12345}. */
    static String amount(double value) {
        BigDecimal exact = new BigDecimal(value);
        int whole = exact.precision() - exact.scale();
        return exact.round(new MathContext(Math.max(4, whole)))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A share as whole per cent. */
    static String percent(double share) {
        return fixed(share * 100, 0) + " %";
    }

    /** All digits for programs; empty where there is none. */
    static String raw(OptionalDouble value) {
        return value.isPresent() ? Numbers.plain(value.getAsDouble()) : "";
    }

    /** With a capital letter in front. */
    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String sites(List<Site> sites) {
        StringBuilder words = new StringBuilder();
        for (Site site : sites) {
            words.append(words.length() == 0 ? "" : " ").append(site.words());
        }
        return words.toString();
    }
}
