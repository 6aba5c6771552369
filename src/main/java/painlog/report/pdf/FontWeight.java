package painlog.report.pdf;

/** How heavy letters are. */
public enum FontWeight {
    REGULAR,
    STRONG
}
