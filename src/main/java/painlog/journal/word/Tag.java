package painlog.journal.word;

import painlog.error.BadInput;
import painlog.text.ComposedText;

/**
 * A tag: one free word in lower case, without its {@code +}.
 *
 * @param name 1–64 characters; no space, comma or control character
 */
public record Tag(String name) {
    private static final int LONGEST = 64;

    public Tag {
        if (!isTag(name)) {
            throw new BadInput("tag \"" + name + "\" is not one word, such as +flare");
        }
    }

    /**
     * Reads a tag as typed: capitals become small letters, spaces within it {@code -}.
     *
     * @throws BadInput when it is empty, too long or holds a comma or a control character
     */
    public static Tag parse(String text) {
        return new Tag(Vocabulary.normal(text));
    }

    /** Whether the word is a tag as it is. */
    public static boolean isTag(String name) {
        if (name.isEmpty() || name.length() > LONGEST || !name.equals(Vocabulary.normal(name))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ',' || Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return false;
            }
        }
        return name.equals(ComposedText.of(name));
    }
}
