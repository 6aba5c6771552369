package painlog.chart.spec;

/** The medium that colours are chosen for: light screen, dark screen or print. */
public enum Theme {
    LIGHT(0xFFFFFF, 0.12),
    DARK(0x10151C, 0.16),
    /** Black and grey on white. */
    PRINT(0xFFFFFF, 0.10);

    private final int background;
    private final double tint;

    Theme(int background, double tint) {
        this.background = background;
        this.tint = tint;
    }

    /** As 0xRRGGBB. */
    public int background() {
        return background;
    }

    /** How much of a therapy's colour shows in a background, 0–1. */
    public double tint() {
        return tint;
    }
}
