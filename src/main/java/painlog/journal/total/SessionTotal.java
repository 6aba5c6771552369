package painlog.journal.total;

import java.time.LocalDate;

/**
 * The sessions of one therapy, or of one of its techniques, on one day.
 *
 * @param technique empty for all sessions of the therapy; a session with two techniques counts for both
 */
public record SessionTotal(LocalDate day, String therapy, String technique, int sessions, Scores scores) {
    /**
     * The scores before and after of those that have both.
     *
     * @param scored how many of the sessions have both
     * @param stoodIn in how many of these an entry stands in for a score that was not recorded
     * @param before the scores before, added up
     * @param after the scores after, added up
     */
    public record Scores(int scored, int stoodIn, double before, double after) {
        /** No session has both. */
        public static final Scores NONE = new Scores(0, 0, 0, 0);

        public Scores plus(Scores more) {
            return new Scores(scored + more.scored, stoodIn + more.stoodIn, before + more.before, after + more.after);
        }
    }
}
