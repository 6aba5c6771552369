package painlog.journal.word;

import painlog.error.BadInput;
import painlog.text.ControlCharacters;

/** The rules for names of measures, therapies, sites and other words. */
public final class NameRules {
    private static final int LONGEST = 64;

    private NameRules() {}

    /**
     * Refuses a name that is not made of lower-case letters, digits, {@code -} and {@code .}.
     *
     * @param kind what is named, for the refusal
     * @throws BadInput when it is not a name
     */
    public static void require(String kind, String name) {
        if (!isRight(name)) {
            throw new BadInput(kind + " \"" + name + "\" is not a name: use lower-case letters, digits, - and .");
        }
    }

    /** Whether it is a name. */
    public static boolean isRight(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && isName(name);
    }

    /**
     * The name of a drug or a person, which is of any letters.
     *
     * @param kind what is named, for the refusal
     * @throws BadInput when it holds a line break or another character that can't be seen
     */
    public static String requireLine(String kind, String name) {
        if (!isLine(name)) {
            throw new BadInput(
                    kind + " \"" + name + "\" holds a line break or a control character; write the name on one line");
        }
        return name;
    }

    /** Whether all of a name can be seen. */
    public static boolean isLine(String name) {
        return ControlCharacters.visible(name).equals(name);
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) && !Character.isUpperCase(c);
            boolean joint = (c == '-' || c == '.') && i > 0 && i < name.length() - 1;
            if (!letter && !joint) {
                return false;
            }
        }
        return true;
    }
}
