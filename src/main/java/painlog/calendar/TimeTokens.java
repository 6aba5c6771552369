package painlog.calendar;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import painlog.error.BadTime;

/**
 * The tokens of a typed time, in lower case, read from left to right.
 *
 * <p>{@code am} and {@code pm} join the number before them, and the {@code T} of ISO 8601 parts two words, so that
 * later steps meet one form only.
 */
final class TimeTokens {
    private final String typed;
    private final List<String> words = new ArrayList<>();
    private int next;

    private TimeTokens(String typed) {
        this.typed = typed;
    }

    static TimeTokens of(String typed) {
        TimeTokens timeTokens = new TimeTokens(typed);
        int start = 0;
        for (int i = 0; i <= typed.length(); i++) {
            if (i == typed.length() || isSpace(typed.charAt(i))) {
                timeTokens.add(typed.substring(start, i).toLowerCase(Locale.ROOT));
                start = i + 1;
            }
        }
        return timeTokens;
    }

    /** All as typed, without spaces at the ends, for messages. */
    String typed() {
        return typed.strip();
    }

    boolean isEmpty() {
        return next == words.size();
    }

    boolean areJust(String word) {
        return words.size() - next == 1 && peek().equals(word);
    }

    /** The next word, empty when there is none. */
    String peek() {
        return isEmpty() ? "" : words.get(next);
    }

    /** Takes the next word, empty when there is none. */
    String next() {
        String word = peek();
        next += isEmpty() ? 0 : 1;
        return word;
    }

    void skip(String word) {
        if (peek().equals(word)) {
            next++;
        }
    }

    /** The words before {@code end}, written together; empty when {@code end} does not follow. */
    String before(String end) {
        StringBuilder joined = new StringBuilder();
        for (int i = next; i < words.size(); i++) {
            if (words.get(i).equals(end)) {
                return joined.toString();
            }
            join(joined, words.get(i));
        }
        return "";
    }

    /** Takes all words up to and including {@code end}. */
    void skipPast(String end) {
        while (!isEmpty() && !peek().equals(end)) {
            next++;
        }
        skip(end);
    }

    /** The remaining words, written together. */
    String joined() {
        StringBuilder joined = new StringBuilder();
        for (int i = next; i < words.size(); i++) {
            join(joined, words.get(i));
        }
        return joined.toString();
    }

    // Two numbers stay apart: "1 5 min" is not a quarter of an hour.
    private static void join(StringBuilder joined, String word) {
        boolean numbers = !joined.isEmpty()
                && AsciiDigits.isDigit(joined.charAt(joined.length() - 1))
                && AsciiDigits.isDigit(word.charAt(0));
        joined.append(numbers ? " " : "").append(word);
    }

    /** Takes an offset from UTC off the end: {@code Z}, {@code +01:00}, {@code -0500}, {@code +01}. */
    @Nullable
    ZoneOffset takeOffset() {
        int last = words.size() - 1;
        int at = isEmpty() ? -1 : offsetStart(words.get(last));
        if (at < 0) {
            return null;
        }
        String time = words.get(last).substring(0, at);
        String offset = words.remove(last).substring(at);
        if (!time.isEmpty()) {
            words.add(time);
        }
        return offset(offset);
    }

    // Within a word a sign means an offset only after a colon: 2026-03-05 is a date.
    private static int offsetStart(String word) {
        if (word.equals("z") || word.charAt(0) == '+' || word.charAt(0) == '-') {
            return 0;
        }
        int colon = word.indexOf(':');
        if (colon > 0 && word.endsWith("z")) {
            return word.length() - 1;
        }
        int minus = colon < 0 ? -1 : word.indexOf('-', colon);
        return colon < 0 || minus > 0 ? minus : word.indexOf('+', colon);
    }

    private static ZoneOffset offset(String text) {
        try {
            return text.equals("z") ? ZoneOffset.UTC : ZoneOffset.of(text);
        } catch (DateTimeException e) {
            throw new BadTime(BadTime.quoted(text) + " is not an offset from UTC; write Z or one such as +01:00");
        }
    }

    private void add(String word) {
        String part = endsInDottedHalf(word) ? undotted(word) : word;
        int t = isoT(part);
        if (t > 0) {
            words.add(part.substring(0, t));
            words.add(part.substring(t + 1));
        } else if ((part.equals("am") || part.equals("pm")) && endsInDigit()) {
            words.set(words.size() - 1, words.get(words.size() - 1) + part);
        } else if (!part.isEmpty()) {
            words.add(part);
        }
    }

    private static boolean endsInDottedHalf(String word) {
        return word.endsWith("a.m.") || word.endsWith("p.m.");
    }

    private static String undotted(String word) {
        int half = word.length() - 4;
        return word.substring(0, half) + word.charAt(half) + "m";
    }

    private boolean endsInDigit() {
        String last = words.isEmpty() ? "-" : words.get(words.size() - 1);
        return AsciiDigits.isDigit(last.charAt(last.length() - 1));
    }

    private static int isoT(String word) {
        int t = word.indexOf('t');
        boolean between = t > 0
                && t + 1 < word.length()
                && AsciiDigits.isDigit(word.charAt(t - 1))
                && AsciiDigits.isDigit(word.charAt(t + 1));
        return between ? t : -1;
    }

    // Space characters too: macOS writes a narrow no-break space before pm.
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
