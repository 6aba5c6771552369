package painlog.chart.spec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.Predicate;
import painlog.calendar.CalendarNames;
import painlog.calendar.DaySpan;
import painlog.journal.word.Measure;

/** Formats numbers and days for charts: rounded half up once, never localised. */
public final class ChartNumbers {
    private ChartNumbers() {}

    /** With so many decimals. */
    static String fixed(double value, int decimals) {
        return rounded(value, decimals).toPlainString();
    }

    /** One decimal, no more than the scores themselves have. */
    public static String oneDecimal(double value) {
        return fixed(value, 1);
    }

    /** As few decimals as the value needs, at most so many. */
    public static String plain(double value, int decimals) {
        return rounded(value, decimals).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** {@code 1 day}, {@code 2 days}. */
    public static String count(long n, String one) {
        return n + " " + one + (n == 1 ? "" : "s");
    }

    /** {@code 2026-01-05 – 2026-06-30}, or the day alone. */
    public static String span(DaySpan span) {
        return span.first().equals(span.last()) ? span.first().toString() : span.first() + " – " + span.last();
    }

    /** {@code Jan}. */
    public static String month(LocalDate day) {
        return CalendarNames.month(day.getMonth()).substring(0, 3);
    }

    /** What the numbers of the measure are: {@code pain, 0–10}, {@code sleep-hours, h}. */
    static String scale(Measure measure) {
        if (measure.isZeroToTen()) {
            return measure.name() + ", 0–10";
        }
        return measure.unit().isEmpty()
                ? measure.name() + ", " + measure.range()
                : measure.name() + ", " + measure.unit();
    }

    /** The text less as many of its parts, which commas divide, as it takes for it to fit; the first part stays. */
    public static String shortened(String text, Predicate<String> fits) {
        String shorter = text;
        while (!fits.test(shorter) && shorter.contains(", ")) {
            shorter = shorter.substring(0, shorter.lastIndexOf(", "));
        }
        return shorter;
    }

    /** With a capital letter in front. */
    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The words on one line, without control characters, which neither XML nor a terminal should be given. */
    static String singleLine(String words) {
        StringBuilder tame = new StringBuilder(words.length());
        words.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF ? ' ' : c)
                .forEach(tame::appendCodePoint);
        return tame.toString();
    }
}
