package painlog.exchange;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses times of day as phones and spreadsheets show them: {@code 21:30}, {@code 9:30:15}, {@code 9.30}, {@code
 * 9:30 pm}, {@code 9 PM}, {@code 9:30 p.m.}.
 */
public final class ClockTimeParser {
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?)? ?(?:([ap])\\.? ?m\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final int HALF = 12;

    private ClockTimeParser() {}

    /**
     * Reads a time of day.
     *
     * @throws DateTimeException when it is none, or an hour that does not exist
     */
    public static LocalTime read(String text) {
        Matcher parts =
                TIME.matcher(text.replace('\u202f', ' ').replace('\u00a0', ' ').strip());
        if (!parts.matches() || (parts.group(2) == null && parts.group(4) == null)) {
            throw new DateTimeException("no time of day");
        }
        return LocalTime.of(hour(parts), number(parts.group(2)), number(parts.group(3)));
    }

    private static int hour(Matcher parts) {
        int hour = number(parts.group(1));
        String half = parts.group(4);
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > HALF) {
            throw new DateTimeException("no such hour");
        }
        return hour % HALF + (half.toLowerCase(Locale.ROOT).equals("p") ? HALF : 0);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
