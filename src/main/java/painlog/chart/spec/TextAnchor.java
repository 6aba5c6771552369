package painlog.chart.spec;

/** The alignment of a label within its range of x. */
public enum TextAnchor {
    START,
    MIDDLE,
    END
}
