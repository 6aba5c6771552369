package painlog.text;

/** Capitalises the first letter of a sentence, and the reverse. */
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

    /** With a lower-case first letter. Empty text stays empty. */
    public static String uncapitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + text.substring(Character.charCount(first));
    }
}
