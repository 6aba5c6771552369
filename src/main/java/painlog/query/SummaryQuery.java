package painlog.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.summary.Grouping;
import painlog.analysis.summary.PeriodPlan;
import painlog.analysis.summary.Summary;
import painlog.analysis.summary.SummaryOutline;
import painlog.analysis.summary.SummaryRow;
import painlog.analysis.summary.SummaryRows;
import painlog.calendar.DaySpan;
import painlog.journal.total.SiteDays;
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
        Summary summary = Summary.of(outline, inputs.totals(outline.reach()));
        return outline.request().by() == Grouping.SITE ? summary.with(sites(selection, outline)) : summary;
    }

    /** A row for each site, the one with most days first, over the same days. */
    private static List<SummaryRow> sites(JournalSelection selection, SummaryOutline outline) {
        List<SummaryRow> rows = new ArrayList<>();
        DaySpan span = outline.request().span();
        for (SiteDays site : selection.within(span).sitesAskedFor()) {
            SummaryInputs inputs = new SummaryInputs(selection.at(site.site()));
            SummaryRows ofSite = new SummaryRows(outline, inputs.totals(outline.reach()));
            rows.add(ofSite.row(outline.total().labelled(site.site())));
        }
        return rows;
    }
}
