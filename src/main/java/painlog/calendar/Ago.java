package painlog.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A distance back from now: {@code 2h ago}, {@code 90 min ago}, {@code an hour ago}, {@code 3 days ago}. */
record Ago(List<Amount> amounts) {

    /** Takes hours and minutes with their {@code ago} off the words; null, with nothing taken, for anything else. */
    static @Nullable Duration readClock(Words words) {
        Ago ago = peek(words);
        if (ago == null || !ago.isOnClock()) {
            return null;
        }
        words.skipPast("ago");
        return Amount.sum(ago.amounts);
    }

    /** Takes days or longer with their {@code ago} off the words; null, with nothing taken, without an {@code ago}. */
    static @Nullable LocalDate readDay(Words words, LocalDate today) {
        Ago ago = peek(words);
        if (ago == null) {
            return null;
        }
        if (ago.isOnClock()) {
            throw new BadTime(
                    BadTime.quoted(words.typed()) + " is a time, not a day; write today, yesterday or 3 days ago");
        }
        words.skipPast("ago");
        return ago.dayBefore(today, words.typed());
    }

    private static @Nullable Ago peek(Words words) {
        List<Amount> amounts = Amount.readAll(withFigure(words.before("ago"), words.peek()), Unit.MINUTE);
        boolean mixed = !amounts.isEmpty()
                && amounts.get(0).unit().isOnClock()
                        != amounts.get(amounts.size() - 1).unit().isOnClock();
        return amounts.isEmpty() || mixed ? null : new Ago(amounts);
    }

    private boolean isOnClock() {
        return amounts.get(0).unit().isOnClock();
    }

    private LocalDate dayBefore(LocalDate today, String typed) {
        LocalDate day = today;
        for (Amount amount : amounts) {
            day = amount.before(day);
        }
        return WrittenDate.notTooEarly(day, typed);
    }

    // "an hour" is "1 hour"
    private static String withFigure(String text, String first) {
        boolean article = first.equals("a") || first.equals("an");
        boolean named = article && text.length() > first.length() && !Digits.isDigit(text.charAt(first.length()));
        return named ? "1" + text.substring(first.length()) : text;
    }
}
