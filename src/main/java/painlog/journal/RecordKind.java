package painlog.journal;

/** The kinds of records that have an id a person can name. */
public enum RecordKind {
    ENTRY("entry", 'e'),
    SESSION("session", 's'),
    PERIOD("period", 'p'),
    DOSE("dose", 'd'),
    PLAN("plan", 'x');

    private static final IdentifiedRecordVisitor<RecordKind> OF_RECORD = new IdentifiedRecordVisitor<>() {
        @Override
        public RecordKind entry(Entry entry) {
            return ENTRY;
        }

        @Override
        public RecordKind session(Session session) {
            return SESSION;
        }

        @Override
        public RecordKind period(Period period) {
            return PERIOD;
        }

        @Override
        public RecordKind dose(Dose dose) {
            return DOSE;
        }

        @Override
        public RecordKind plan(Plan plan) {
            return PLAN;
        }
    };

    private final String word;
    private final char letter;

    RecordKind(String word, char letter) {
        this.word = word;
        this.letter = letter;
    }

    /** The kind of a record. */
    public static RecordKind of(IdentifiedRecord record) {
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
