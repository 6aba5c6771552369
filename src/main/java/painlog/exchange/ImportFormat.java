package painlog.exchange;

/** The formats of files that can be imported, mostly named for the program that writes them. */
public enum ImportFormat {
    AUTO("auto", 0),
    PAINLOG("painlog", 1),
    BEARABLE("bearable", 2),
    DAYLIO("daylio", 3),
    MIGRAINE_BUDDY("migraine-buddy", 4),
    TRACK_AND_GRAPH("track-and-graph", 5),
    APPLE_HEALTH("apple-health", 6),
    CSV("csv", 7);

    private final String word;
    private final int number;

    ImportFormat(String word, int number) {
        this.word = word;
        this.number = number;
    }

    /** The name as typed after {@code --from}; it is part of the identities of imported records. */
    public String word() {
        return word;
    }

    /** Its number in the identities of imported records, which can never change. */
    int number() {
        return number;
    }
}
