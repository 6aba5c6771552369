package painlog.report.write;

/** The output formats of every reading command. */
public enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV,
    MARKDOWN;

    /** Whether a person reads it as it is. */
    public boolean isForPeople() {
        return this == TABLE || this == MARKDOWN;
    }
}
