package painlog.cli;

import java.io.PrintStream;

/** A bar on standard error for a job that takes longer than a second, when that is a terminal. */
final class Progress {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long BETWEEN = 100_000_000L;
    private static final int WIDTH = 40;

    private final PrintStream err;
    private final boolean shown;
    private final long all;
    private final long begun = System.nanoTime();
    private long last = begun + PATIENCE - BETWEEN;
    private boolean drawn;

    /**
     * @param all what {@link #at} counts up to
     */
    Progress(Desk desk, long all) {
        this.err = desk.around().err();
        this.shown = desk.around().errIsTerminal() && !desk.global().quiet;
        this.all = Math.max(1, all);
    }

    /** So much is done. */
    void at(long done) {
        long now = System.nanoTime();
        if (shown && now - last > BETWEEN) {
            last = now;
            drawn = true;
            draw(Math.min(1, done / (double) all));
        }
    }

    private void draw(double share) {
        int full = (int) (share * WIDTH);
        err.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + (int) (share * 100) + " %");
        err.flush();
    }

    /** Removes the bar. */
    void done() {
        if (drawn) {
            err.print("\r" + " ".repeat(WIDTH + 10) + "\r");
            err.flush();
        }
    }
}
