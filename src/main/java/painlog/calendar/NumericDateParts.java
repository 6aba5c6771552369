package painlog.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two or three numbers with one separator between them, as dates are written: {@code 2026-03-05}, {@code 3/5},
 * {@code 5.3.}.
 *
 * @param separator {@code -}, {@code /} or {@code .}
 * @param parts the digits of each number, one to eight
 * @param closed whether the separator follows the last number too
 */
record NumericDateParts(char separator, List<String> parts, boolean closed) {

    /** Null when the word is anything else. */
    static @Nullable NumericDateParts of(String word) {
        int first = AsciiDigits.end(word, 0);
        char separator = first < word.length() ? word.charAt(first) : ' ';
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = AsciiDigits.end(word, from);
            boolean fits = to > from && to - from <= 8 && (to == word.length() || word.charAt(to) == separator);
            if (!fits) {
                return null;
            }
            parts.add(word.substring(from, to));
            from = to + 1;
        }
        boolean isDate =
                (separator == '-' || separator == '/' || separator == '.') && (parts.size() == 2 || parts.size() == 3);
        return isDate ? new NumericDateParts(separator, parts, word.charAt(word.length() - 1) == separator) : null;
    }

    int number(int index) {
        String part = parts.get(index);
        return AsciiDigits.number(part, 0, part.length());
    }

    /** How many digits each number has: {@code 422} for {@code 2026-03-05}. */
    int shape() {
        int shape = 0;
        for (String part : parts) {
            shape = shape * 10 + part.length();
        }
        return shape;
    }
}
