package painlog.journal.total;

import java.time.LocalDate;

/**
 * The sessions of one therapy, or of one of its techniques, on one day.
 *
 * @param technique empty for all sessions of the therapy; a session with two techniques counts for both
 * @param scored how many of them have a score before and one after
 * @param before the scores before the scored ones, added up
 * @param after the scores after the scored ones, added up
 */
public record SessionTotal(
        LocalDate day, String therapy, String technique, int sessions, int scored, double before, double after) {}
