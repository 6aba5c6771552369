package painlog.exchange;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of months, days and halves of the day in one language, in full or cut short, with or without a full stop,
 * so that a text that holds them can be read as if it were English.
 */
final class CalendarWords {
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /** Fewer letters than these may be any word. */
    private static final int SHORTEST = 3;

    private final Locale locale;
    private final FormatLetters letters;
    private final Map<String, Month> months = new LinkedHashMap<>();
    private final Map<String, DayOfWeek> days = new LinkedHashMap<>();
    private final String am;
    private final String pm;

    CalendarWords(Locale locale, FormatLetters letters) {
        this.locale = locale;
        this.letters = letters;
        for (TextStyle style : STYLES) {
            for (Month month : Month.values()) {
                months.putIfAbsent(key(month.getDisplayName(style, locale)), month);
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                days.putIfAbsent(key(day.getDisplayName(style, locale)), day);
            }
        }
        if (locale.getLanguage().equals("de")) {
            months.put("mrz", Month.MARCH);
        }
        DateTimeFormatter half = DateTimeFormatter.ofPattern("a", locale);
        this.am = half.format(LocalTime.MIN);
        this.pm = half.format(LocalTime.NOON);
    }

    private String key(String word) {
        return word.toLowerCase(locale).replace(".", "");
    }

    /** The text with the names that the format has room for in English. */
    String inEnglish(String text) {
        String plain = text.replace('\u202f', ' ').replace('\u00a0', ' ');
        if (letters.used().indexOf('a') >= 0) {
            plain = half(half(plain, am, "AM"), pm, "PM");
            plain = half(half(half(half(plain, "a. m.", "AM"), "p. m.", "PM"), "a.m.", "AM"), "p.m.", "PM");
        }
        return letters.hasMonthName() || letters.hasDayName() ? named(plain) : plain;
    }

    private String half(String text, String theirs, String english) {
        String lower = text.toLowerCase(locale);
        int at = lower.lastIndexOf(theirs.toLowerCase(locale));
        boolean fits = at >= 0 && lower.length() == text.length();
        return fits ? text.substring(0, at) + english + text.substring(at + theirs.length()) : text;
    }

    private String named(String text) {
        StringBuilder english = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            if (end == i) {
                english.append(text.charAt(i++));
                continue;
            }
            String word = english(text.substring(i, end));
            english.append(word == null ? text.substring(i, end) : word);
            boolean stop = word != null && end < text.length() && text.charAt(end) == '.' && !stopExpected();
            i = stop ? end + 1 : end;
        }
        return english.toString();
    }

    /** Months such as 3월 begin with a digit in some languages; those are not looked for. */
    private static boolean isPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean stopExpected() {
        return letters.used().contains("MMM.") || letters.used().contains("E.");
    }

    private @Nullable String english(String word) {
        Month month = letters.hasMonthName() ? found(months, word) : null;
        if (month != null) {
            TextStyle style = letters.hasLongMonthName() ? TextStyle.FULL : TextStyle.SHORT;
            return month.getDisplayName(style, Locale.ENGLISH);
        }
        DayOfWeek day = letters.hasDayName() ? found(days, word) : null;
        TextStyle style = letters.hasLongDayName() ? TextStyle.FULL : TextStyle.SHORT;
        return day == null ? null : day.getDisplayName(style, Locale.ENGLISH);
    }

    /** What the word names, in full or by its first letters if nothing else begins so. */
    private <T> @Nullable T found(Map<String, T> names, String word) {
        String wanted = key(word);
        T exact = names.get(wanted);
        if (exact != null || wanted.length() < SHORTEST) {
            return exact;
        }
        T only = null;
        for (Map.Entry<String, T> name : names.entrySet()) {
            if (name.getKey().startsWith(wanted)) {
                if (only != null && only != name.getValue()) {
                    return null;
                }
                only = name.getValue();
            }
        }
        return only;
    }

    /** What to do where a name is not one of this language. */
    String hint() {
        return locale.getLanguage().equals("en")
                ? "; names of months in another language need --date-locale, such as --date-locale de"
                : "; names of months are read in " + locale.getDisplayLanguage(Locale.ENGLISH)
                        + ", as --date-locale says";
    }
}
