package painlog.chart;

/** How a line is drawn. */
public enum LineStyle {
    THIN,
    FULL,
    DASHED
}
