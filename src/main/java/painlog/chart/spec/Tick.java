package painlog.chart.spec;

/** A place on an axis and what is written there; nothing when the label is empty. */
public record Tick(double at, String label) {}
