package painlog.report.write;

/** The forms in which every reading command can answer. */
public enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV,
    MARKDOWN
}
