package painlog.exchange;

/** The formats of files that can be imported, mostly named for the program that writes them. */
public enum ImportFormat {
    AUTO("auto"),
    PAINLOG("painlog"),
    BEARABLE("bearable"),
    DAYLIO("daylio"),
    MIGRAINE_BUDDY("migraine-buddy"),
    TRACK_AND_GRAPH("track-and-graph"),
    APPLE_HEALTH("apple-health"),
    CSV("csv");

    private final String word;

    ImportFormat(String word) {
        this.word = word;
    }

    /** The name as typed after {@code --from}; it is part of the identities of imported records. */
    public String word() {
        return word;
    }
}
