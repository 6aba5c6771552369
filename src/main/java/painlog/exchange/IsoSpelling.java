package painlog.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;

/** ISO 8601 with a T or a space, with or without an offset or the name of a zone. */
final class IsoSpelling implements DateSpelling {
    private static final int DATE = 10;
    private static final int SHORTEST = DATE + 6;

    @Override
    public StatedTime read(String text) {
        LocalDate date = date(text);
        if (text.length() == DATE) {
            return StatedTime.of(date);
        }
        boolean joined = text.charAt(DATE) == 'T' || text.charAt(DATE) == 't' || text.charAt(DATE) == ' ';
        if (text.length() < SHORTEST || !joined) {
            throw new DateTimeException("not ISO");
        }
        int end = timeEnd(text);
        LocalTime time = LocalTime.parse(text.substring(DATE + 1, end));
        return StatedTime.followed(date.atTime(time), text.substring(end).strip());
    }

    private static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE));
    }

    private static int timeEnd(String text) {
        int end = DATE + 1;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ":.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static int number(String text, int from, int to) {
        boolean separated = text.length() >= DATE && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!separated) {
            throw new DateTimeParseException("not a date", text, 0);
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeParseException("not a digit", text, i);
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    @Override
    public boolean hasTimeOfDay() {
        return false;
    }

    @Override
    public String impossibleDay(String text) {
        try {
            int day = number(text, 8, DATE);
            YearMonth month = YearMonth.of(number(text, 0, 4), number(text, 5, 7));
            return day >= 1 && day <= 31 && !month.isValidDay(day) ? daysOf(month) : "";
        } catch (DateTimeException e) {
            return "";
        }
    }

    /** Such as {@code April 2025 has 30 days}. */
    static String daysOf(YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return name + " " + month.getYear() + " has " + month.lengthOfMonth() + " days";
    }

    @Override
    public String wanted() {
        return "";
    }

    @Override
    public String hint(String text) {
        return "";
    }
}
