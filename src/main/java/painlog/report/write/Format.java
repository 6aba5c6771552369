package painlog.report.write;

/** The output formats of every reading command. */
public enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV,
    MARKDOWN
}
