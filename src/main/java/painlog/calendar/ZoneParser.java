package painlog.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TreeSet;
import painlog.error.BadTime;
import painlog.text.Suggestion;

/** Parses time zones: a name such as {@code Europe/Oslo}, or an offset such as {@code +01:00}. */
public final class ZoneParser {
    private ZoneParser() {}

    /**
     * The zone of that name.
     *
     * @throws BadTime when this machine's rules know none
     */
    public static ZoneId parse(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            String help = Suggestion.of(text, new TreeSet<>(ZoneId.getAvailableZoneIds()))
                    .orElse("write a name such as Europe/Oslo or an offset such as +01:00");
            throw new BadTime("zone " + BadTime.quoted(text) + " is not known; " + help);
        }
    }

    /** Whether there is a zone of that name. */
    public static boolean isKnown(String text) {
        try {
            ZoneId.of(text);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
