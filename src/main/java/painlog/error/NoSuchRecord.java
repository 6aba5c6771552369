package painlog.error;

/** The record named is not in the journal, or there is nothing to undo. */
public final class NoSuchRecord extends PainlogException {
    private static final long serialVersionUID = 1L;

    public NoSuchRecord(String sentence) {
        super(sentence);
    }

    public NoSuchRecord(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public Kind kind() {
        return Kind.NO_SUCH_RECORD;
    }
}
