package painlog.chart;

/** Where in their stretch words stand. */
public enum TextAnchor {
    START,
    MIDDLE,
    END
}
