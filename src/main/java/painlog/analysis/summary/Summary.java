package painlog.analysis.summary;

import java.util.List;
import java.util.Optional;
import painlog.analysis.DailyTotals;
import painlog.journal.word.Measure;

/**
 * Some days of a journal, group by group and as a whole, beside the span before.
 *
 * @param total the whole span asked for
 * @param comparedWith the span before it; empty when the journal begins later
 * @param weeks this week so far and last week, or none
 */
public record Summary(
        SummaryOutline outline,
        Measure measure,
        List<SummaryRow> rows,
        SummaryRow total,
        Optional<SummaryRow> comparedWith,
        List<SummaryRow> weeks) {

    /**
     * Fills in the outline.
     *
     * @param totals holds all days of {@link SummaryOutline#reach}
     */
    public static Summary of(SummaryOutline outline, DailyTotals totals) {
        SummaryRows rows = new SummaryRows(outline, totals);
        return new Summary(
                outline,
                totals.measure(),
                outline.rows().stream().map(rows::row).toList(),
                rows.row(outline.total()),
                outline.comparedWith().map(rows::row),
                outline.weeks().stream().map(rows::row).toList());
    }

    /** The same with other rows. */
    public Summary with(List<SummaryRow> others) {
        return new Summary(outline, measure, List.copyOf(others), total, comparedWith, weeks);
    }

    /** Whether nothing at all was logged in the span asked for. */
    public boolean isEmpty() {
        return total.isEmpty();
    }
}
