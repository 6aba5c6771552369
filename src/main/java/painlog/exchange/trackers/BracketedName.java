package painlog.exchange.trackers;

/**
 * A name that may end in brackets, such as {@code Back (lower) pain (Moderate)}.
 *
 * @param bracket what the brackets at the end hold; empty without them
 */
record BracketedName(String name, String bracket) {
    static BracketedName of(String text) {
        int open = text.lastIndexOf('(');
        String inside = open < 0 || !text.endsWith(")")
                ? ""
                : text.substring(open + 1, text.length() - 1).strip();
        return inside.isEmpty()
                ? new BracketedName(text, "")
                : new BracketedName(text.substring(0, open).strip(), inside);
    }
}
