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
        boolean cut = typed.codePointCount(0, typed.length()) > LONGEST_QUOTE;
        StringBuilder quote = new StringBuilder("\"");
        typed.codePoints().limit(LONGEST_QUOTE).forEach(letter -> {
            if (isPrintable(letter)) {
                quote.appendCodePoint(letter);
            } else {
                quote.append('?');
            }
        });
        return quote.append(cut ? "…\"" : "\"").toString();
    }

    private static boolean isPrintable(int letter) {
        int type = Character.getType(letter);
        return !Character.isISOControl(letter) && type != Character.SURROGATE && type != Character.FORMAT;
    }
}
