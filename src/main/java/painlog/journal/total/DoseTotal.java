package painlog.journal.total;

import java.time.LocalDate;

/**
 * The doses of one drug on one day.
 *
 * @param taken how often it was taken
 * @param skipped how often it was left out on purpose or forgotten
 */
public record DoseTotal(LocalDate day, String drug, int taken, int skipped) {
    /** This and more of the same drug and day. */
    public DoseTotal plus(DoseTotal more) {
        return new DoseTotal(day, drug, taken + more.taken, skipped + more.skipped);
    }
}
