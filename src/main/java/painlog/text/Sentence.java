package painlog.text;

/** Words at the beginning of a sentence, and away from it again. */
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

    /** With a small first letter. Empty text stays empty. */
    public static String uncapitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + text.substring(Character.charCount(first));
    }
}
