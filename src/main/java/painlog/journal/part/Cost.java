package painlog.journal.part;

import java.math.BigDecimal;
import java.util.Locale;
import painlog.error.BadInput;
import painlog.journal.word.NumberParser;

/**
 * What a session cost.
 *
 * @param amount zero or more, at most two decimals
 * @param currency three capital letters (ISO 4217 shape)
 */
public record Cost(BigDecimal amount, String currency) {
    public Cost {
        if (amount.signum() < 0 || amount.scale() > 2 || amount.precision() > 12) {
            throw new BadInput("cost " + amount.toPlainString() + " is not an amount such as 60 or 60.50");
        }
    }

    /**
     * Reads {@code 60EUR}, {@code 60.50 eur} or {@code EUR 60}.
     *
     * @throws BadInput when the amount or the three-letter currency is missing
     */
    public static Cost parse(String text) {
        StringBuilder number = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(c);
            } else if (c != ' ') {
                number.append(c);
            }
        }
        if (letters.length() != 3 || !isAscii(letters) || !NumberParser.isPlain(number.toString())) {
            throw new BadInput("cost \"" + text.strip() + "\" is not an amount with a currency such as 60EUR");
        }
        String currency = letters.toString().toUpperCase(Locale.ROOT);
        return new Cost(new BigDecimal(number.toString()), currency);
    }

    private static boolean isAscii(CharSequence letters) {
        return letters.chars().allMatch(c -> c < 128);
    }

    /** As printed: {@code 60 EUR}. */
    public String text() {
        return amount.toPlainString() + " " + currency;
    }
}
