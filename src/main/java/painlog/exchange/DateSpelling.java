package painlog.exchange;

import java.time.DateTimeException;
import java.time.ZoneId;

/** A way of writing times. */
interface DateSpelling {
    /** ISO 8601 where no format is given, a count of seconds for {@code epoch}, else the format. */
    static DateSpelling of(ImportSettings.DateStyle style, ZoneId zone) {
        String format = style.format().strip();
        if (format.isEmpty()) {
            return new IsoSpelling();
        }
        return EpochSpelling.isOne(format)
                ? new EpochSpelling(format, zone)
                : new PatternSpelling(format, style.locale());
    }

    /**
     * Reads a time; a date alone is its noon.
     *
     * @throws DateTimeException when it is not written so, or names a day or an hour that does not exist
     */
    StatedTime read(String text);

    /** Whether it holds times of day besides dates. */
    boolean hasTimeOfDay();

    /** Why the day of a text does not exist, such as {@code April 2025 has 30 days}; empty if something else is wrong. */
    String impossibleDay(String text);

    /** What a text would have to be, for the refusal; empty for ISO 8601. */
    String wanted();

    /** What else to do about a text, for the refusal; empty where there is nothing to say. */
    String hint(String text);
}
