package painlog.chart.spec;

/** A tick of an axis with its label, which may be empty. */
public record Tick(double at, String label) {}
