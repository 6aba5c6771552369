package painlog.calendar;

import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import painlog.error.BadTime;

/** Dates that are read differently from country to country; never guessed, but refused with their ISO forms. */
final class AmbiguousDate {
    private static final int NO_YEAR = -1;

    private AmbiguousDate() {}

    /** The sentence that refuses {@code date}, naming each real date it could be. */
    static BadTime refusal(String word, NumericDateParts date) {
        if (couldBeTime(date)) {
            return new BadTime(BadTime.quoted(word) + " could be a time or a date; write "
                    + date.parts().get(0) + ":" + date.parts().get(1) + " or a date such as 2026-03-05");
        }
        boolean three = date.parts().size() == 3;
        if (three && date.parts().get(0).length() == 4) {
            return refusal(word, iso(date.number(0), date.number(1), date.number(2)), null);
        }
        boolean small = date.number(0) <= 31 && date.number(1) <= 31;
        boolean yearClear = !three || date.parts().get(2).length() == 4;
        if (!small || !yearClear) {
            return refusal(word, null, null);
        }
        int year = three ? date.number(2) : NO_YEAR;
        return refusal(word, iso(year, date.number(0), date.number(1)), iso(year, date.number(1), date.number(0)));
    }

    private static BadTime refusal(String word, @Nullable String monthFirst, @Nullable String dayFirst) {
        String quoted = BadTime.quoted(word);
        if (monthFirst != null && dayFirst != null && !monthFirst.equals(dayFirst)) {
            return new BadTime(quoted + " could be " + month(monthFirst) + " or " + month(dayFirst) + "; write "
                    + monthFirst + " or " + dayFirst);
        }
        String only = monthFirst != null ? monthFirst : dayFirst;
        if (only != null) {
            return new BadTime(quoted + " is read differently from country to country; write " + only);
        }
        return new BadTime(quoted + " is not a date; write year, month and day as 2026-03-05");
    }

    // 9.30 is half past nine to some and the 9th or 30th of something to others.
    private static boolean couldBeTime(NumericDateParts date) {
        return date.separator() == '.'
                && !date.closed()
                && (date.shape() == 12 || date.shape() == 22)
                && date.number(0) <= 23
                && date.number(1) <= 59;
    }

    private static @Nullable String iso(int year, int month, int day) {
        int anyLeapYear = 2024;
        if (month < 1 || month > 12 || day < 1) {
            return null;
        }
        if (day > Month.of(month).length(Year.isLeap(year == NO_YEAR ? anyLeapYear : year))) {
            return null;
        }
        String monthDay = AsciiDigits.two(month) + "-" + AsciiDigits.two(day);
        return year == NO_YEAR ? monthDay : year + "-" + monthDay;
    }

    private static String month(String iso) {
        int at = iso.length() - 5;
        return CalendarNames.month(Month.of(AsciiDigits.number(iso, at, at + 2)));
    }
}
