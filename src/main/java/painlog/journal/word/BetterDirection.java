package painlog.journal.word;

import java.util.Locale;
import painlog.error.BadInput;

/** Which direction of a measure is the better one. */
public enum BetterDirection {
    LOWER("lower"),
    HIGHER("higher"),
    NEITHER("neither");

    private final String word;

    BetterDirection(String word) {
        this.word = word;
    }

    /** The word as it is stored and printed. */
    public String word() {
        return word;
    }

    /**
     * Reads it by its word.
     *
     * @throws BadInput when it is none of lower, higher, neither
     */
    public static BetterDirection parse(String text) {
        for (BetterDirection betterDirection : values()) {
            if (betterDirection.word().equals(text.toLowerCase(Locale.ROOT))) {
                return betterDirection;
            }
        }
        throw new BadInput("better \"" + text + "\" is not one of lower, higher, neither");
    }
}
