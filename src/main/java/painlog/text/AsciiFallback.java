package painlog.text;

/** Replaces painlog's own symbols by ASCII, for terminals without Unicode. */
public final class AsciiFallback {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final String STEPS = "_,-~=+*#";

    private AsciiFallback() {}

    /**
     * The text with those symbols in ASCII; letters, which may be a person's own words, stay as they are. Some symbols
     * become longer, so this is done before layout.
     */
    public static String of(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> ascii.append(of(codePoint)));
        return ascii.toString();
    }

    private static String of(int codePoint) {
        int block = BLOCKS.indexOf(codePoint);
        if (block >= 0) {
            return STEPS.substring(block, block + 1);
        }
        return switch (codePoint) {
            case '–', '—', '−' -> "-";
            case '·', '\u00A0' -> ".";
            case '…' -> "...";
            case '≤' -> "<=";
            case '≥' -> ">=";
            case '→' -> "->";
            case '›' -> ">";
            case '×' -> "x";
            case '±' -> "+/-";
            case '√' -> "sqrt";
            default -> Character.toString(codePoint);
        };
    }
}
