package painlog.stats.headline;

/**
 * The equally likely cells over which the headline averages: φ, the likeness of neighbouring days, is uniform on [0,
 * .9]; r, the daily step of the wandering level in units of the day-to-day deviation, is half-Cauchy with scale .1
 * (median .1: over three weeks the level moves by about half that deviation). Fixed, so that no search can end in a
 * wrong minimum or at a bound.
 */
final class LevelGrid {
    /** From here on a cell counts as one whose level wanders. */
    static final double WANDERS = 0.3;

    private static final int PHIS = 10;
    private static final int STEPS = 8;
    private static final double PHI_WIDTH = 0.09;
    private static final double SCALE = 0.1;

    private LevelGrid() {}

    static int cells() {
        return PHIS * STEPS;
    }

    /** φ of a cell; cells are ordered by φ, and by r within. */
    static double phi(int cell) {
        return PHI_WIDTH * (Math.floorDiv(cell, STEPS) + 0.5);
    }

    static double r(int cell) {
        return SCALE * Math.tan(Math.PI / 2 * (cell % STEPS + 0.5) / STEPS);
    }
}
