package painlog.journal.part;

/**
 * A drug and how much of it, as one text such as {@code vitamin b12 1000 µg x2} holds them.
 *
 * @param drug as written; empty where the text is an amount alone
 */
public record NamedDose(String drug, DoseAmount amount) {
    /**
     * Splits a text: the longest end of it that is an amount, in whole words, is the amount.
     *
     * <p>A text without an amount is a drug's name as a whole; whether that was meant is for the caller to ask.
     */
    public static NamedDose of(String text) {
        String words = DoseAmountParser.tidy(text);
        for (int start = 0; start >= 0; start = nextWord(words, start)) {
            String rest = words.substring(start);
            if (DoseAmountParser.isAmount(rest)) {
                return new NamedDose(words.substring(0, start).strip(), DoseAmountParser.parse(rest));
            }
        }
        return new NamedDose(words, DoseAmount.UNSAID);
    }

    private static int nextWord(String words, int start) {
        int space = words.indexOf(' ', start);
        return space < 0 ? -1 : space + 1;
    }
}
