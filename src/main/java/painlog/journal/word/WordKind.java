package painlog.journal.word;

/** The kinds of words an entry can carry from the journal's own list; tags are free and not among them. */
public enum WordKind {
    SITE("site"),
    SYMPTOM("symptom"),
    TRIGGER("trigger"),
    RELIEF("relief"),
    QUALITY("quality");

    private final String word;

    WordKind(String word) {
        this.word = word;
    }

    /** The word as stored and printed. */
    public String word() {
        return word;
    }

    /**
     * The kind of a word as stored.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static WordKind ofWord(String word) {
        for (WordKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is no kind of word");
    }
}
