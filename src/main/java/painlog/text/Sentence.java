package painlog.text;

import java.util.List;

/** Puts sentences together: capital letters and enumerations. */
public final class Sentence {
    private Sentence() {}

    /** With a capital first letter; a letter that has none, such as {@code ß}, stays. Empty text stays empty. */
    public static String capitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    /** Things in running text: {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    /** With a lower-case first letter. Empty text stays empty. */
    public static String uncapitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + text.substring(Character.charCount(first));
    }
}
