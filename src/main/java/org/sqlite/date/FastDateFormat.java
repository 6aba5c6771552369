package org.sqlite.date;

import java.util.Date;

/**
 * Stands before the driver's class of this name, which each connection makes one of: it reads calendars and names of
 * months for a quarter of the time that recording an entry takes, to write and read dates that painlog never hands to
 * the driver. See the decision "A driver without searches".
 */
@SuppressWarnings("DoNotCallSuggester")
public final class FastDateFormat {
    private static final FastDateFormat UNUSED = new FastDateFormat();

    private FastDateFormat() {}

    /** The one for every pattern. */
    public static FastDateFormat getInstance(String pattern) {
        return UNUSED;
    }

    /** Refuses: times are stored as text of painlog's own. */
    public String format(Date date) {
        throw unused();
    }

    /** Refuses: times are stored as text of painlog's own. */
    public Date parse(String text) {
        throw unused();
    }

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("dates go to the driver as text");
    }
}
