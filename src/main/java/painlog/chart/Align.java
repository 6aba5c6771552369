package painlog.chart;

/** Where in their stretch words stand. */
public enum Align {
    START,
    MIDDLE,
    END
}
