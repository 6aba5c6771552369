package painlog.journal;

/** Hears a journal's records and lets everything else pass. */
public abstract class RecordsOnly implements Contents {
    @Override
    public final void setting(String name, String value) {
        // not a record
    }

    @Override
    public final void measure(Measure measure) {
        // not a record
    }

    @Override
    public final void therapy(String name) {
        // not a record
    }

    @Override
    public final void technique(String therapy, String name) {
        // not a record
    }

    @Override
    public final void word(WordKind kind, String name) {
        // not a record
    }

    @Override
    public final void gone(Gone gone) {
        // no record any more
    }
}
