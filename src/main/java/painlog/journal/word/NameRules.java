package painlog.journal.word;

import painlog.error.BadInput;

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
