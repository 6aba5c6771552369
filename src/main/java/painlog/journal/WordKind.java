package painlog.journal;

import java.util.Locale;

/** The kinds of words an entry can carry from the journal's own list; tags are free and not among them. */
public enum WordKind {
    SITE,
    SYMPTOM,
    TRIGGER,
    RELIEF,
    QUALITY;

    /** The word as stored and printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
