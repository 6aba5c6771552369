package painlog.calendar;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import painlog.error.BadTime;

/**
 * Parses a time of day: {@code 21:30}, {@code 9pm}, {@code 9.30pm}, {@code noon}, {@code midnight}, ISO with seconds.
 */
final class TimeOfDayParser {
    private TimeOfDayParser() {}

    /** The time a lower-case word says, null when it is no attempt at one; seconds' fractions are dropped. */
    static @Nullable LocalTime read(String word) {
        if (word.equals("noon")) {
            return LocalTime.NOON;
        }
        if (word.equals("midnight")) {
            return LocalTime.MIDNIGHT;
        }
        boolean half = word.endsWith("am") || word.endsWith("pm");
        String figures = half ? word.substring(0, word.length() - 2) : word;
        if (!isFigures(figures)) {
            return null;
        }
        if (!half && AsciiDigits.only(figures)) {
            throw bareNumber(word);
        }
        return half ? ofHalf(word, figures) : of(word, figures, 0, 23);
    }

    private static LocalTime ofHalf(String word, String figures) {
        LocalTime time = of(word, figures, 1, 12);
        int noon = word.endsWith("pm") ? 12 : 0;
        return time.withHour(time.getHour() % 12 + noon);
    }

    private static LocalTime of(String word, String figures, int firstHour, int lastHour) {
        int separator = AsciiDigits.end(figures, 0);
        int hour = separator <= 2 ? AsciiDigits.number(figures, 0, separator) : -1;
        int minute = separator == figures.length() ? 0 : AsciiDigits.number(figures, separator + 1, separator + 3);
        int second = second(figures, separator + 3);
        if (hour < 0 || minute < 0 || second < 0) {
            throw new BadTime(BadTime.quoted(word) + " is not a time of day; write it as 21:30 or 9:30pm");
        }
        if (hour < firstHour || hour > lastHour || minute > 59 || second > 59) {
            throw outside(word, firstHour, lastHour);
        }
        return LocalTime.of(hour, minute, second);
    }

    /** The seconds after {@code :} at {@code at}, 0 when the text ends before, -1 when it goes on otherwise. */
    private static int second(String figures, int at) {
        if (at >= figures.length()) {
            return 0;
        }
        int fraction = at + 3;
        boolean whole = fraction == figures.length();
        boolean parted = fraction < figures.length()
                && figures.charAt(fraction) == '.'
                && AsciiDigits.only(figures.substring(fraction + 1));
        return figures.charAt(at) == ':' && (whole || parted) ? AsciiDigits.number(figures, at + 1, fraction) : -1;
    }

    private static boolean isFigures(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!AsciiDigits.isDigit(c) && c != ':' && c != '.') {
                return false;
            }
        }
        return !text.isEmpty() && AsciiDigits.isDigit(text.charAt(0));
    }

    private static BadTime bareNumber(String word) {
        int hour = AsciiDigits.number(word, 0, word.length());
        if (hour >= 1 && hour <= 12) {
            String plain = Integer.toString(hour);
            return new BadTime(
                    BadTime.quoted(word) + " could be morning or evening; write " + plain + ":00 or " + plain + "pm");
        }
        return new BadTime(
                BadTime.quoted(word) + " is only a number; write a time as 21:30 or 9pm, a date as 2026-03-05");
    }

    private static BadTime outside(String word, int firstHour, int lastHour) {
        String of = firstHour == 1 ? " with am or pm " : " ";
        return new BadTime(BadTime.quoted(word) + " is not a time of day;" + of + "hours run from " + firstHour + " to "
                + lastHour + ", minutes and seconds from 00 to 59");
    }
}
