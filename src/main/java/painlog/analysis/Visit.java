package painlog.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.calendar.DaySpan;
import painlog.journal.Measure;

/**
 * Everything a clinician is shown on one page: some days of a journal, how they were, what was done, and what the
 * person wants to ask.
 *
 * @param measure the one scored; where it hurts, what was done and the like are told whatever it is
 * @param days how the days of the span were
 * @param now how the last seven days of the span up to today were
 * @param bounds the worst and the least single value; empty without values
 * @param sites where it hurt, the most frequent first
 * @param toll what it took, as weekly looks back say
 * @param care what sessions tell besides their counts and scores
 * @param comparison of the therapies within the span
 * @param questions the person's own
 */
public record Visit(
        Measure measure,
        Days days,
        VisitLevel whole,
        VisitLevel now,
        Optional<Bounds> bounds,
        List<SiteLevel> sites,
        Toll toll,
        VisitCare care,
        Comparison comparison,
        List<String> questions) {
    public Visit {
        sites = List.copyOf(sites);
        questions = List.copyOf(questions);
    }

    /**
     * Which days they are.
     *
     * @param span those asked for, from the first logged day on at the earliest
     * @param firstLogged the first day of the journal on which anything was logged
     * @param madeOn the day on which all this was put together
     */
    public record Days(DaySpan span, Optional<LocalDate> firstLogged, LocalDate madeOn) {}

    /** The worst and the least bad single value; of equal ones the latest. */
    public record Bounds(Extreme worst, Extreme least) {}

    /** A single value and its day. */
    public record Extreme(double value, LocalDate day) {}

    /** What the numbers of the days' sums are made of. */
    public SummaryRow total() {
        return whole.row();
    }

    /** Whether nothing at all was logged on these days. */
    public boolean isEmpty() {
        return total().isEmpty();
    }
}
