package painlog.journal.part;

import java.util.Locale;
import painlog.error.BadInput;

/** Whether a session helped, in the person's own opinion; {@code UNSAID} when not asked. */
public enum Helped {
    UNSAID(""),
    YES("yes"),
    SOMEWHAT("somewhat"),
    NO("no"),
    UNSURE("unsure");

    private final String word;

    Helped(String word) {
        this.word = word;
    }

    /** The word as stored and printed; empty when unsaid. */
    public String word() {
        return word;
    }

    /**
     * Reads it by its word.
     *
     * @throws BadInput when it is none of yes, somewhat, no, unsure
     */
    public static Helped parse(String text) {
        for (Helped helped : values()) {
            if (helped.word().equals(text.toLowerCase(Locale.ROOT))) {
                return helped;
            }
        }
        throw new BadInput("helped \"" + text + "\" is not one of yes, somewhat, no, unsure");
    }
}
