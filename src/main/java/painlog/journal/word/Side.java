package painlog.journal.word;

import java.util.Locale;
import painlog.error.BadInput;

/** The side of a site; {@code UNSAID} when the person did not say. */
public enum Side {
    UNSAID(""),
    LEFT("left"),
    RIGHT("right"),
    BOTH("both"),
    MIDDLE("middle");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** The word as stored and printed; empty when unsaid. */
    public String word() {
        return word;
    }

    /**
     * Reads a side by its word.
     *
     * @throws BadInput when it is none of left, right, both, middle
     */
    public static Side parse(String text) {
        for (Side side : values()) {
            if (side.word().equals(text.toLowerCase(Locale.ROOT))) {
                return side;
            }
        }
        throw new BadInput("side \"" + text + "\" is not one of left, right, both, middle");
    }
}
