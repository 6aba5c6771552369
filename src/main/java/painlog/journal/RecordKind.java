package painlog.journal;

import java.util.Optional;

/** The kinds of records that have an id a person can name. */
public enum RecordKind {
    ENTRY("entry", 'e'),
    SESSION("session", 's'),
    PERIOD("period", 'p'),
    DOSE("dose", 'd');

    private static final RecordVisitor<Optional<RecordKind>> OF_RECORD = new RecordVisitor<>() {
        @Override
        public Optional<RecordKind> entry(Entry entry) {
            return Optional.of(ENTRY);
        }

        @Override
        public Optional<RecordKind> session(Session session) {
            return Optional.of(SESSION);
        }

        @Override
        public Optional<RecordKind> period(Period period) {
            return Optional.of(PERIOD);
        }

        @Override
        public Optional<RecordKind> dose(Dose dose) {
            return Optional.of(DOSE);
        }

        @Override
        public Optional<RecordKind> provider(Provider provider) {
            return Optional.empty();
        }
    };

    private final String word;
    private final char letter;

    RecordKind(String word, char letter) {
        this.word = word;
        this.letter = letter;
    }

    /** The kind of a record; empty for a provider, which has no id. */
    public static Optional<RecordKind> of(JournalRecord record) {
        return record.accept(OF_RECORD);
    }

    /** The letter ids of this kind begin with. */
    public char letter() {
        return letter;
    }

    /** The kind in the singular, as printed and as the name of its table. */
    public String word() {
        return word;
    }

    /**
     * The kind of a word as stored.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static RecordKind ofWord(String word) {
        for (RecordKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is no kind of record");
    }
}
