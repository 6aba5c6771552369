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
            throw new BadInput(thing + " \"" + text + "\" is not " + wanted + commaHint(text));
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
        if (digits && text.length() > 9) {
            throw new BadInput(thing + " \"" + text + "\" is too large; write " + wanted);
        }
        if (!digits) {
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

    /**
     * What to write instead of a number with commas; empty where commas are not what is wrong. Groups of three digits,
     * as in {@code 12,345}, are thousands; any other comma is a decimal sign.
     */
    public static String commaHint(String text) {
        boolean groups = isGrouped(text);
        String plain = text.replace(",", groups ? "" : ".");
        if (text.indexOf(',') < 0 || !isPlain(plain)) {
            return "";
        }
        return groups ? "; write it without a comma, " + plain : "; write a decimal point, " + plain;
    }

    private static boolean isGrouped(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int comma = text.indexOf(',');
        if (comma - first < 1 || comma - first > 3 || text.charAt(first) == '0') {
            return false;
        }
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        for (int i = comma; i < end; i += 4) {
            if (text.charAt(i) != ','
                    || i + 4 > end
                    || text.substring(i + 1, i + 4).indexOf(',') >= 0) {
                return false;
            }
        }
        return true;
    }
}
