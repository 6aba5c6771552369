package painlog.query;

import java.util.Optional;
import painlog.analysis.summary.Grouping;
import painlog.analysis.summary.PeriodPlan;
import painlog.analysis.summary.Summary;
import painlog.analysis.summary.SummaryOutline;
import painlog.store.JournalFile;

/**
 * Asks for a summary of some days.
 *
 * @param by what a row of the summary is about; empty for what suits the days
 */
public record SummaryQuery(FilterOptions filter, Optional<Grouping> by) {

    public Summary run(JournalFile journal, QueryContext context) {
        JournalSelection selection = JournalSelection.of(filter, journal, context);
        SummaryInputs inputs = new SummaryInputs(selection);
        PeriodPlan plan = inputs.plan();
        SummaryDefaults days = new SummaryDefaults(selection.today(), context.weekStart(), plan);
        SummaryOutline outline =
                SummaryOutline.of(days.request(selection.filter().span(), by), plan);
        return Summary.of(outline, inputs.totals(outline.reach()));
    }
}
