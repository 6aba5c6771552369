package painlog.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import painlog.error.BadTime;

/**
 * The spans that {@code --last}, {@code --week}, {@code --month} and {@code --year} name.
 *
 * <p>{@code last} is the whole week, month or year before today's, {@code this} the whole of today's, with days still
 * to come. All throw {@link BadTime} with the way to write it.
 */
public final class SpanParser {
    private SpanParser() {}

    /** {@code 30d}, {@code 4w}, {@code 6m}, {@code 1y}: so many days, weeks, months or years, today the last day. */
    public static DaySpan last(String text, LocalDate today) {
        List<Amount> amounts = Amount.readAll(TimeTokens.of(text).joined(), TimeUnitWord.MONTH);
        if (amounts.size() != 1
                || amounts.get(0).number() == 0
                || amounts.get(0).unit().isOnClock()) {
            String fault = AsciiDigits.only(text.strip())
                    ? " has no unit"
                    : " is not a number of days, weeks, months or years";
            throw new BadTime(BadTime.quoted(text) + fault + "; write 30d, 4w, 6m or 1y");
        }
        LocalDate before = amounts.get(0).before(today);
        return new DaySpan(DateParser.notTooEarly(before.plusDays(1), text), today);
    }

    /** {@code this}, {@code last}, {@code 2026-W09}, {@code w09} (the latest that has begun), or a day of the week. */
    public static DaySpan week(String text, LocalDate today, DayOfWeek weekStart) {
        String word = word(text);
        Week now = Week.of(today, weekStart);
        return switch (word) {
            case "this" -> now.span();
            case "last" -> now.previous().span();
            default -> namedWeek(word, text, today, weekStart).span();
        };
    }

    /** {@code this}, {@code last}, {@code 2026-02}. */
    public static DaySpan month(String text, LocalDate today) {
        String word = word(text);
        LocalDate day = switch (word) {
            case "this" -> today;
            case "last" -> today.minusMonths(1);
            default -> namedMonth(word, text);
        };
        return SpanUnit.MONTH.spanOf(day, DayOfWeek.MONDAY);
    }

    /** {@code this}, {@code last}, {@code 2025}. */
    public static DaySpan year(String text, LocalDate today) {
        String word = word(text);
        LocalDate day = switch (word) {
            case "this" -> today;
            case "last" -> today.minusYears(1);
            default -> namedYear(word, text);
        };
        return SpanUnit.YEAR.spanOf(day, DayOfWeek.MONDAY);
    }

    private static Week namedWeek(String word, String text, LocalDate today, DayOfWeek weekStart) {
        Week iso = isoWeek(word, today);
        if (iso != null) {
            return mustStartMonday(iso, text, weekStart);
        }
        LocalDate day = DateParser.read(word, today);
        if (day == null) {
            throw new BadTime(BadTime.quoted(text)
                    + " is not a week; write this, last, 2026-W09, w09 or a day of it such as 2026-03-05");
        }
        return Week.of(day, weekStart);
    }

    private static Week mustStartMonday(Week week, String text, DayOfWeek weekStart) {
        if (weekStart != DayOfWeek.MONDAY) {
            throw new BadTime(BadTime.quoted(text) + " is an ISO week, which starts on Monday, and your weeks start on "
                    + CalendarNames.weekday(weekStart) + "; write a day of the week such as "
                    + DateParser.latest(weekStart, week.first()));
        }
        return week;
    }

    // 2026-w09 or w09; without its year the number decides whether it is this year's or last year's
    private static @Nullable Week isoWeek(String word, LocalDate today) {
        int w = word.indexOf('w');
        int number = AsciiDigits.number(word, w + 1, word.length());
        boolean shaped = number >= 0 && number <= 99;
        if (shaped && w == 0) {
            Week now = Week.of(today, DayOfWeek.MONDAY);
            return Week.iso(number > now.isoNumber() ? now.isoYear() - 1 : now.isoYear(), number);
        }
        boolean dated = shaped && w == 5 && word.charAt(4) == '-' && AsciiDigits.end(word, 0) == 4;
        return dated ? Week.iso(year(word), number) : null;
    }

    private static LocalDate namedMonth(String word, String text) {
        int month = AsciiDigits.number(word, 5, 7);
        if (word.length() != 7 || word.charAt(4) != '-' || AsciiDigits.end(word, 0) != 4 || month < 0) {
            throw new BadTime(BadTime.quoted(text) + " is not a month; write this, last or 2026-02");
        }
        if (month < 1 || month > 12) {
            throw DateParser.noSuchMonth(word);
        }
        return LocalDate.of(year(word), month, 1);
    }

    private static LocalDate namedYear(String word, String text) {
        if (word.length() != 4 || !AsciiDigits.only(word)) {
            throw new BadTime(BadTime.quoted(text) + " is not a year; write this, last or 2025");
        }
        return LocalDate.of(year(word), 1, 1);
    }

    private static int year(String word) {
        int year = AsciiDigits.number(word, 0, 4);
        DateParser.notTooEarly(LocalDate.of(year, 12, 31), word);
        return year;
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
