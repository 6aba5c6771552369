package painlog.recording;

/** The kinds of words that a person adds and can remove again. */
public enum RemovableKind {
    SITE,
    SYMPTOM,
    TRIGGER,
    RELIEF,
    QUALITY,
    MEASURE,
    THERAPY,
    PROVIDER
}
