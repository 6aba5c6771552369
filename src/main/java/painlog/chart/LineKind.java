package painlog.chart;

/** How a line is drawn. */
public enum LineKind {
    THIN,
    FULL,
    DASHED
}
