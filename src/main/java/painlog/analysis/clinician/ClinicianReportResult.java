package painlog.analysis.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.analysis.SiteLevel;
import painlog.analysis.checkup.Checkup;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.summary.SummaryRow;
import painlog.analysis.summary.WeeklyImpact;
import painlog.calendar.DaySpan;
import painlog.journal.word.Measure;

/**
 * Everything a clinician is shown on one page: some days of a journal, how they were, what was done, and what the
 * person wants to ask.
 *
 * @param measure the one scored; sites, sessions and the like are reported whatever it is
 * @param care details of sessions besides their counts and scores
 * @param comparison of the therapies within the span
 * @param questions the person's own
 */
public record ClinicianReportResult(
        Measure measure,
        Days days,
        Levels levels,
        Impact impact,
        CareSummary care,
        Comparison comparison,
        List<String> questions) {
    public ClinicianReportResult {
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

    /**
     * How it was.
     *
     * @param whole on all days of the span
     * @param now on the last seven days of the span up to today
     * @param bounds the worst and the least single value; empty without values
     */
    public record Levels(MeasureLevel whole, MeasureLevel now, Optional<Bounds> bounds) {}

    /**
     * Where it hurt and what that meant.
     *
     * @param sites the most frequent first
     * @param weeklyImpact what pain prevented, from the weekly check-ins
     * @param signs the emergency signs logged
     */
    public record Impact(List<SiteLevel> sites, WeeklyImpact weeklyImpact, List<Checkup.LoggedFlag> signs) {
        public Impact {
            signs = List.copyOf(signs);
            sites = List.copyOf(sites);
        }
    }

    /** The worst and the least bad single value; of equal ones the latest. */
    public record Bounds(Extreme worst, Extreme least) {}

    /** A single value and its day. */
    public record Extreme(double value, LocalDate day) {}

    /** The summary of all days, from which the page takes its counts. */
    public SummaryRow total() {
        return levels.whole().row();
    }

    /** Whether nothing at all was logged on these days. */
    public boolean isEmpty() {
        return total().isEmpty();
    }
}
