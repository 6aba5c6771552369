package painlog.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import painlog.error.BadTime;

/**
 * A number of one unit.
 *
 * @param number 0 to 99,999,999, small enough that no sum or date overflows
 */
record Amount(int number, TimeUnitWord unit) {

    /**
     * Reads {@code 3days} or {@code 1h30m}: units from long to short, minutes after hours under 60.
     *
     * @param m what the unit {@code m} alone stands for
     * @return empty when the text is anything else
     */
    static List<Amount> readAll(String text, TimeUnitWord m) {
        List<Amount> amounts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int letters = AsciiDigits.end(text, from);
            int to = nextDigit(text, letters);
            TimeUnitWord timeUnitWord = TimeUnitWord.named(text.substring(letters, to), m);
            if (letters == from || timeUnitWord == null || !mayFollow(amounts, timeUnitWord)) {
                return List.of();
            }
            amounts.add(new Amount(number(text, from, letters), timeUnitWord));
            from = to;
        }
        return isTidy(amounts) ? amounts : List.of();
    }

    /** The length of clock amounts. */
    static Duration sum(List<Amount> amounts) {
        Duration sum = Duration.ZERO;
        for (Amount amount : amounts) {
            sum = sum.plusMinutes(amount.unit == TimeUnitWord.HOUR ? 60L * amount.number : amount.number);
        }
        return sum;
    }

    /** That many calendar days, weeks, months or years before {@code day}; {@code day} itself for hours and minutes. */
    LocalDate before(LocalDate day) {
        return switch (unit) {
            case YEAR -> day.minusYears(number);
            case MONTH -> day.minusMonths(number);
            case WEEK -> day.minusWeeks(number);
            case DAY -> day.minusDays(number);
            case HOUR, MINUTE -> day;
        };
    }

    private static int number(String text, int from, int to) {
        int number = AsciiDigits.number(text, from, to);
        if (number < 0) {
            throw new BadTime(BadTime.quoted(text) + " holds too large a number; write at most eight digits");
        }
        return number;
    }

    private static boolean mayFollow(List<Amount> amounts, TimeUnitWord timeUnitWord) {
        return amounts.isEmpty() || amounts.get(amounts.size() - 1).unit.compareTo(timeUnitWord) < 0;
    }

    private static boolean isTidy(List<Amount> amounts) {
        int last = amounts.size() - 1;
        return last < 1 || amounts.get(last).unit != TimeUnitWord.MINUTE || amounts.get(last).number < 60;
    }

    private static int nextDigit(String text, int from) {
        int at = from;
        while (at < text.length() && !AsciiDigits.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
