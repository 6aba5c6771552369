package painlog.cli.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import painlog.calendar.CalendarNames;
import painlog.cli.environment.Clocks;
import painlog.error.BadInput;
import painlog.journal.word.NumberParser;

/** Validates the values of the config file. */
public final class Settings {
    private Settings() {}

    /**
     * The value as it is written into the config file.
     *
     * @throws BadInput when the setting can't have it
     */
    public static String checked(String name, String typed) {
        String value = typed.strip();
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput(name + " must be one line of text");
        }
        return switch (name) {
            case "day-start" -> dayStart(value).toString();
            case "week-start" -> weekday(CalendarNames.parseWeekday(value));
            case "zone" -> Clocks.zone(value).getId();
            case "main-site" -> value.toLowerCase(Locale.ROOT);
            default -> value;
        };
    }

    private static String weekday(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** A time of day such as {@code 04:00}. Parsed here: loading a formatter would slow down every recording. */
    public static LocalTime dayStart(String text) {
        int colon = text.indexOf(':');
        int hour = part(text, 0, colon);
        int minute = part(text, colon + 1, text.length());
        if (colon < 0 || text.length() - colon != 3 || hour > 23 || minute > 59) {
            throw new BadInput("day-start \"" + text + "\" is not a time of day such as 04:00");
        }
        return LocalTime.of(hour, minute);
    }

    private static int part(String text, int from, int to) {
        String digits = text.substring(Math.min(from, Math.max(to, 0)), Math.max(to, 0));
        boolean plain = digits.length() <= 2 && NumberParser.isPlain(digits) && !digits.startsWith("-");
        return plain ? Integer.parseInt(digits) : 99;
    }
}
