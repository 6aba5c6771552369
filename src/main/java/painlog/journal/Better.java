package painlog.journal;

import java.util.Locale;

/** Which direction of a measure is the better one. */
public enum Better {
    LOWER,
    HIGHER,
    NEITHER;

    /** The word as it is stored and printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
