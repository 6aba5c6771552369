package painlog.journal;

import java.util.Locale;

/** The kinds of records that have an id a person can name. */
public enum RecordKind {
    ENTRY('e'),
    SESSION('s'),
    PERIOD('p'),
    DOSE('d');

    private final char letter;

    RecordKind(char letter) {
        this.letter = letter;
    }

    /** The letter ids of this kind begin with. */
    public char letter() {
        return letter;
    }

    /** The kind in the singular, as printed and as the name of its table. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
