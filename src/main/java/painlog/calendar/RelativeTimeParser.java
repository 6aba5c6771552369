package painlog.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.error.BadTime;

/** Parses a time relative to now: {@code 2h ago}, {@code 90 min ago}, {@code an hour ago}, {@code 3 days ago}. */
record RelativeTimeParser(List<Amount> amounts) {

    /**
     * Takes hours and minutes with their {@code relativeTimeParser} off the words; null, with nothing taken, for
     * anything else.
     */
    static @Nullable Duration readClock(TimeTokens timeTokens) {
        RelativeTimeParser relativeTimeParser = peek(timeTokens);
        if (relativeTimeParser == null || !relativeTimeParser.isOnClock()) {
            return null;
        }
        timeTokens.skipPast("ago");
        return Amount.sum(relativeTimeParser.amounts);
    }

    /**
     * Takes days or longer with their {@code relativeTimeParser} off the words; null, with nothing taken, without an
     * {@code relativeTimeParser}.
     */
    static @Nullable LocalDate readDay(TimeTokens timeTokens, LocalDate today) {
        RelativeTimeParser relativeTimeParser = peek(timeTokens);
        if (relativeTimeParser == null) {
            return null;
        }
        if (relativeTimeParser.isOnClock()) {
            throw new BadTime(
                    BadTime.quoted(timeTokens.typed()) + " is a time, not a day; write today, yesterday or 3 days ago");
        }
        timeTokens.skipPast("ago");
        return relativeTimeParser.dayBefore(today, timeTokens.typed());
    }

    private static @Nullable RelativeTimeParser peek(TimeTokens timeTokens) {
        List<Amount> amounts =
                Amount.readAll(withFigure(timeTokens.before("ago"), timeTokens.peek()), TimeUnitWord.MINUTE);
        boolean mixed = !amounts.isEmpty()
                && amounts.get(0).unit().isOnClock()
                        != amounts.get(amounts.size() - 1).unit().isOnClock();
        return amounts.isEmpty() || mixed ? null : new RelativeTimeParser(amounts);
    }

    private boolean isOnClock() {
        return amounts.get(0).unit().isOnClock();
    }

    private LocalDate dayBefore(LocalDate today, String typed) {
        LocalDate day = today;
        for (Amount amount : amounts) {
            day = amount.before(day);
        }
        return DateParser.notTooEarly(day, typed);
    }

    // "an hour" is "1 hour"
    private static String withFigure(String text, String first) {
        boolean article = first.equals("a") || first.equals("an");
        boolean named = article && text.length() > first.length() && !AsciiDigits.isDigit(text.charAt(first.length()));
        return named ? "1" + text.substring(first.length()) : text;
    }
}
