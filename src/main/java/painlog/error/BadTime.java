package painlog.error;

/**
 * A time, day or span that painlog can't take.
 *
 * <p>The message is one sentence for the person who typed it, without a final full stop: what is wrong and what would
 * be right.
 */
public final class BadTime extends PainlogException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 60;

    public BadTime(String sentence) {
        super(sentence);
    }

    @Override
    public Kind kind() {
        return Kind.BAD_INPUT;
    }

    /**
     * What was typed, in quotes and fit for a terminal: cut when long, control and invisible characters as {@code ?}.
     */
    public static String quoted(String typed) {
        boolean cut = typed.length() > LONGEST_QUOTE;
        StringBuilder quote = new StringBuilder("\"");
        for (int i = 0; i < (cut ? LONGEST_QUOTE : typed.length()); i++) {
            char c = typed.charAt(i);
            quote.append(isPrintable(c) ? c : '?');
        }
        return quote.append(cut ? "…\"" : "\"").toString();
    }

    // Surrogates count as unprintable: half a pair, left by the cut, would reach the terminal broken.
    private static boolean isPrintable(char c) {
        return !Character.isISOControl(c) && !Character.isSurrogate(c) && Character.getType(c) != Character.FORMAT;
    }
}
