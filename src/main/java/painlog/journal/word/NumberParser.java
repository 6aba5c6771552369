package painlog.journal.word;

import painlog.error.BadInput;

/** Parses numbers as people type them: a decimal point, no exponent, no grouping. */
public final class NumberParser {
    private static final int LONGEST = 18;

    private NumberParser() {}

    /**
     * Reads a plain decimal number.
     *
     * @param thing what the number is, for the refusal
     * @param wanted what would be right, for the refusal
     * @throws BadInput when it is none
     */
    public static double parse(String text, String thing, String wanted) {
        if (!isPlain(text)) {
            throw new BadInput(thing + " \"" + text + "\" is not " + wanted + hint(text));
        }
        return Double.parseDouble(text);
    }

    /**
     * Reads a whole number, 0 or more.
     *
     * @param thing what the number is, for the refusal
     * @param wanted what would be right, for the refusal
     * @throws BadInput when it is none or has more than nine digits
     */
    public static int whole(String text, String thing, String wanted) {
        boolean digits = isPlain(text) && text.indexOf('.') < 0 && !text.startsWith("-");
        if (!digits || text.length() > 9) {
            throw new BadInput(thing + " \"" + text + "\" is not " + wanted);
        }
        return Integer.parseInt(text);
    }

    /** Whether the text is an optional sign, digits and at most one decimal point between digits. */
    public static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int points = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inner = i > start && i < text.length() - 1;
            if (c == '.' && inner) {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > start && text.length() <= LONGEST && points <= 1;
    }

    private static String hint(String text) {
        return isPlain(text.replace(',', '.')) ? "; write a decimal point, " + text.replace(',', '.') : "";
    }
}
