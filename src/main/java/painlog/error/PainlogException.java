package painlog.error;

/** The errors that end a command with a message for the person; each kind has an exit code of its own. */
public abstract sealed class PainlogException extends RuntimeException
        permits BadInput, BadTime, NoSuchRecord, UnusableJournal, NotDone, Interrupted {
    private static final long serialVersionUID = 1L;

    /** The kinds of errors, which map to exit codes. */
    public enum Kind {
        BAD_INPUT,
        NO_SUCH_RECORD,
        UNUSABLE_JOURNAL,
        NOT_DONE,
        INTERRUPTED
    }

    /**
     * @param sentence one clear sentence: the thing, the fault and the way out
     */
    PainlogException(String sentence) {
        super(sentence);
    }

    PainlogException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public abstract Kind kind();

    /** The sentence to print. */
    public final String sentence() {
        return String.valueOf(getMessage());
    }
}
