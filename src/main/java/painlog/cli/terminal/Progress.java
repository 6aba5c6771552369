package painlog.cli.terminal;

import java.io.PrintStream;
import java.time.Clock;
import painlog.cli.environment.Environment;
import painlog.cli.options.GlobalOptions;

/** A progress bar on standard error for jobs longer than a second; silent without a terminal. */
public final class Progress implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 1_000;
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final Clock clock;
    private final boolean watched;
    private final String job;
    private final long total;
    private final long begun;
    private int shown = -1;

    private Progress(Environment environment, boolean watched, String job, long total) {
        this.err = environment.streams().err();
        this.clock = environment.present().clock();
        this.watched = watched;
        this.job = job;
        this.total = total;
        this.begun = clock.millis();
    }

    /**
     * Begins a job.
     *
     * @param job what is being done, as printed before the bar
     * @param total steps until it is done, at least 1
     */
    public static Progress of(Environment environment, GlobalOptions global, String job, long total) {
        return new Progress(environment, environment.streams().errIsTerminal() && !global.quiet, job, total);
    }

    /** Says how many steps are done. */
    public void reached(long done) {
        if (watched && clock.millis() - begun > PATIENCE_MILLIS) {
            show((int) Math.min(WIDTH, done * WIDTH / Math.max(1, total)));
        }
    }

    private void show(int filled) {
        if (filled != shown) {
            shown = filled;
            err.print("\r" + job + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "]");
            err.flush();
        }
    }

    /** Erases the bar. */
    @Override
    public void close() {
        if (shown >= 0) {
            err.print("\r" + " ".repeat(job.length() + WIDTH + 3) + "\r");
            err.flush();
            shown = -1;
        }
    }
}
