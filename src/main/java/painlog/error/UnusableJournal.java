package painlog.error;

/** The journal file is missing, damaged, not ours, newer, locked or the disk is full. */
public final class UnusableJournal extends PainlogException {
    private static final long serialVersionUID = 1L;

    public UnusableJournal(String sentence) {
        super(sentence);
    }

    public UnusableJournal(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public Kind kind() {
        return Kind.UNUSABLE_JOURNAL;
    }
}
