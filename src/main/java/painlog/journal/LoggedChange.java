package painlog.journal;

import java.time.Instant;

/**
 * One change of the journal as listed in its history.
 *
 * @param number counts from 1
 * @param command the command that made it
 * @param summary what was changed, in words
 * @param undone currently undone
 */
public record LoggedChange(long number, Instant at, String command, String summary, boolean undone) {
    /** The command and what it did, such as {@code log e128: pain 6, Fri 2026-11-20 21:00 +01:00}. */
    public String text() {
        return summary.isEmpty() ? command : command + " " + summary;
    }
}
