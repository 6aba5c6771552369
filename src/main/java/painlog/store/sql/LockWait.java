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
final class LockWait {
    static final int SECONDS = 30;

    private static final String UNTIL_TURN = "PRAGMA busy_timeout = ";
    private static final String AFTERWARDS = "; PRAGMA busy_timeout = " + SECONDS * 1000;
    private static final int LONGEST_PAUSE = 12;

    private LockWait() {}

    /**
     * Runs the statements that take a lock as soon as it is free.
     *
     * @param patience for how many milliseconds readers are let leave once the turn is ours
     * @throws UnusableJournal when it is not within half a minute
     */
    static void forTurn(Sql sql, String statements, int patience) {
        for (int waited = 0; ; waited += patience + pause()) {
            try {
                sql.script(UNTIL_TURN + patience + "; " + statements + AFTERWARDS);
                return;
            } catch (UnusableJournal fault) {
                if (!isBusy(fault) || waited > SECONDS * 1000) {
                    throw fault;
                }
            }
        }
    }

    private static boolean isBusy(UnusableJournal fault) {
        return fault.getCause() instanceof SQLException cause && (cause.getErrorCode() & 0xff) == SqlErrors.BUSY;
    }

    /** Sleeps for a moment and says how many milliseconds. */
    private static int pause() {
        int millis = ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE);
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted("interrupted while waiting for another program; nothing was changed", e);
        }
        return millis;
    }
}
