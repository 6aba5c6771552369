package painlog.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import painlog.calendar.DaySpan;
import painlog.calendar.Names;
import painlog.journal.Measure;
import painlog.stats.Estimate;
import painlog.stats.Outcome;
import painlog.stats.Refused;

/** How numbers and days are spelled on pictures: rounded half up once, a true minus, never localised. */
final class Figures {
    private Figures() {}

    /** With so many decimals. */
    static String fixed(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−" : "") + rounded.abs().toPlainString();
    }

    /** One decimal, no more than the scores themselves have. */
    static String tenth(double value) {
        return fixed(value, 1);
    }

    /** With its sign, also when it is positive. */
    static String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        boolean isZero = text.chars().allMatch(c -> c == '0' || c == '.');
        return text.startsWith("−") || isZero ? text : "+" + text;
    }

    /** {@code −1.6 (−2.6 to −0.6)}. */
    static String withInterval(double value, double low, double high) {
        return signed(value, 1) + " (" + signed(low, 1) + " to " + signed(high, 1) + ")";
    }

    /** The same; says so where there is no interval. */
    static String withInterval(double value, OptionalDouble low, OptionalDouble high) {
        return low.isPresent() && high.isPresent()
                ? withInterval(value, low.getAsDouble(), high.getAsDouble())
                : signed(value, 1) + " (no interval)";
    }

    static String estimate(Estimate estimate) {
        return estimate.intervalUsable()
                ? withInterval(
                        estimate.estimate(),
                        estimate.ci().lower(),
                        estimate.ci().upper())
                : withInterval(estimate.estimate(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** {@code 0.031}, {@code <0.001}. */
    static String chance(double share) {
        return share < 0.001 ? "<0.001" : fixed(share, 3);
    }

    /** A count that is told of a result and of a refusal alike. */
    static <T> int known(Outcome<T> outcome, ToIntFunction<T> ofResult, String ofRefusal) {
        return outcome instanceof Refused<T> refused
                ? refused.known().getOrDefault(ofRefusal, 0).intValue()
                : outcome.value().map(ofResult::applyAsInt).orElse(0);
    }

    /** As few decimals as the value needs, at most so many. */
    static String plain(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().stripTrailingZeros().toPlainString();
        return (rounded.signum() < 0 ? "−" : "") + digits;
    }

    /** {@code 1 day}, {@code 2 days}. */
    static String count(long n, String one) {
        return n + " " + one + (n == 1 ? "" : "s");
    }

    /** {@code 2026-01-05 – 2026-06-30}, or the day alone. */
    static String span(DaySpan span) {
        return span.first().equals(span.last()) ? span.first().toString() : span.first() + " – " + span.last();
    }

    /** {@code Jan}. */
    static String month(LocalDate day) {
        return Names.month(day.getMonth()).substring(0, 3);
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
    static String shortened(String text, Predicate<String> fits) {
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
    static String tame(String words) {
        StringBuilder tame = new StringBuilder(words.length());
        words.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF ? ' ' : c)
                .forEach(tame::appendCodePoint);
        return tame.toString();
    }
}
