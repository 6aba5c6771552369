package painlog.chart.spec;

/** Where in their stretch words stand. */
public enum TextAnchor {
    START,
    MIDDLE,
    END
}
