package painlog.error;

/** A right request that could not be carried out. */
public final class NotDone extends PainlogException {
    private static final long serialVersionUID = 1L;

    public NotDone(String sentence) {
        super(sentence);
    }

    public NotDone(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_DONE;
    }
}
