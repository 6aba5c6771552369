package painlog.exchange;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Parses times of day as phones show them: {@code 21:30}, {@code 9:30}, {@code 9:30 pm}, {@code 9:30 PM}. */
public final class ClockTimeParser {
    private static final DateTimeFormatter TWELVE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("h:mm a")
            .toFormatter(Locale.ENGLISH);
    private static final DateTimeFormatter TWENTY_FOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private ClockTimeParser() {}

    public static LocalTime read(String text) {
        String plain = text.replace('\u202f', ' ').replace('\u00a0', ' ').strip();
        boolean half = !plain.isEmpty() && Character.isLetter(plain.charAt(plain.length() - 1));
        return LocalTime.parse(plain, half ? TWELVE : TWENTY_FOUR);
    }
}
