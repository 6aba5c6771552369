package painlog.error;

/** The person left or answered no. */
public final class Interrupted extends PainlogException {
    private static final long serialVersionUID = 1L;

    public Interrupted(String sentence) {
        super(sentence);
    }

    public Interrupted(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public Kind kind() {
        return Kind.INTERRUPTED;
    }
}
