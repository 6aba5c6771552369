package painlog.calendar;

import java.time.Duration;
import java.util.List;
import painlog.error.BadTime;

/** Parses a length of time, of an option or of a value. */
public final class DurationParser {
    private DurationParser() {}

    /**
     * Days from {@code 7d}, {@code 3w}, {@code 1w 3d}; 0 or more.
     *
     * @throws BadTime for anything else, months and years included, which have no fixed number of days
     */
    public static int days(String text) {
        List<Amount> amounts = Amount.readAll(TimeTokens.of(text).joined(), TimeUnitWord.MONTH);
        if (amounts.isEmpty()) {
            String fault = AsciiDigits.only(text.strip()) ? " has no unit" : " is not a number of days";
            throw new BadTime(BadTime.quoted(text) + fault + "; write days or weeks as 7d or 3w");
        }
        int days = 0;
        for (Amount amount : amounts) {
            days += daysIn(amount, text);
        }
        return days;
    }

    /**
     * Hours and minutes from {@code 7h30m}, {@code 45m}, {@code 1h}, {@code 7.5h}; whole seconds, 0 or more.
     *
     * @throws BadTime for anything else, a number without its unit included
     */
    public static Duration duration(String text) {
        String word = TimeTokens.of(text).joined();
        List<Amount> amounts = Amount.readAll(word, TimeUnitWord.MINUTE);
        if (!amounts.isEmpty() && amounts.get(0).unit().isOnClock()) {
            return Amount.sum(amounts);
        }
        int point = word.indexOf('.');
        int end = AsciiDigits.end(word, point + 1);
        int hours = AsciiDigits.number(word, 0, point);
        int hundredths = hundredths(word, point + 1, end);
        if (hours < 0
                || hundredths < 0
                || TimeUnitWord.named(word.substring(end), TimeUnitWord.MINUTE) != TimeUnitWord.HOUR) {
            String fault = AsciiDigits.only(word) ? " has no unit" : " is not a length of time";
            throw new BadTime(BadTime.quoted(text) + fault + "; write hours and minutes as 7h30m, 45m or 7.5h");
        }
        return Duration.ofHours(hours).plusSeconds(hundredths * 36L);
    }

    private static int hundredths(String word, int from, int to) {
        int fraction = to - from <= 2 ? AsciiDigits.number(word, from, to) : -1;
        return to - from == 1 ? fraction * 10 : fraction;
    }

    private static int daysIn(Amount amount, String text) {
        return switch (amount.unit()) {
            case WEEK -> 7 * amount.number();
            case DAY -> amount.number();
            case YEAR, MONTH ->
                throw new BadTime(
                        BadTime.quoted(text) + " has no fixed number of days; write days or weeks as 60d or 8w");
            case HOUR, MINUTE ->
                throw new BadTime(
                        BadTime.quoted(text) + " is not a whole number of days; write days or weeks as 7d or 3w");
        };
    }
}
