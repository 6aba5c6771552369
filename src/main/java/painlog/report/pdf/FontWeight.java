package painlog.report.pdf;

/** The weights of the font. */
public enum FontWeight {
    REGULAR,
    STRONG
}
