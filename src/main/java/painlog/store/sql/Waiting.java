package painlog.store.sql;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import painlog.error.Interrupted;
import painlog.error.UnusableJournal;

/**
 * Waits for the turn to write. SQLite's own waiting sleeps longer the longer it waits, up to a tenth of a second, so
 * that who came last is served first and some are never served; here everybody asks equally often, and is served within
 * a few turns of their place.
 */
final class Waiting {
    static final int SECONDS = 30;

    /** Time enough for readers to leave once the turn is ours. */
    private static final String SHORT = "PRAGMA busy_timeout = 50; ";

    private static final String LONG = "; PRAGMA busy_timeout = " + SECONDS * 1000;
    private static final int LONGEST_PAUSE = 12;

    private Waiting() {}

    /**
     * Runs the statements that take a lock as soon as it is free.
     *
     * @throws UnusableJournal when it is not within half a minute
     */
    static void forTurn(Sql sql, String statements) {
        long begun = System.nanoTime();
        while (true) {
            try {
                sql.script(SHORT + statements + LONG);
                return;
            } catch (UnusableJournal fault) {
                if (!isBusy(fault) || System.nanoTime() - begun > SECONDS * 1_000_000_000L) {
                    throw fault;
                }
                pause();
            }
        }
    }

    private static boolean isBusy(UnusableJournal fault) {
        return fault.getCause() instanceof SQLException cause && (cause.getErrorCode() & 0xff) == SqlErrors.BUSY;
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted("interrupted while waiting for another program; nothing was changed", e);
        }
    }
}
