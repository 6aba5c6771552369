package painlog.chart.spec;

/** How a line is drawn. */
public enum LineStyle {
    THIN,
    FULL,
    DASHED
}
