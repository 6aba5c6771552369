package painlog.error;

/** What was typed or read is wrong; nothing was changed. */
public final class BadInput extends PainlogException {
    private static final long serialVersionUID = 1L;

    public BadInput(String sentence) {
        super(sentence);
    }

    public BadInput(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public Kind kind() {
        return Kind.BAD_INPUT;
    }
}
