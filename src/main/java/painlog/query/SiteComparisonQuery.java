package painlog.query;

import java.util.ArrayList;
import java.util.List;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.SiteComparison;
import painlog.journal.total.SiteDays;
import painlog.store.JournalFile;

/**
 * Asks the same of every site by itself.
 *
 * @param query what is asked; where it names sites, only those
 */
public record SiteComparisonQuery(ComparisonQuery query) {

    /** One for each site, that with most days first. */
    public List<SiteComparison> run(JournalFile journal, QueryContext context) {
        JournalSelection selection = JournalSelection.of(query.filter(), journal, context);
        List<SiteComparison> comparisons = new ArrayList<>();
        for (SiteDays site : selection.sitesAskedFor()) {
            FilterOptions ofSite = query.filter().at(site.site());
            ComparisonQuery alone =
                    new ComparisonQuery(ofSite, query.options(), query.washoutDays(), query.leastDays());
            Comparison comparison = alone.run(journal, context);
            comparisons.add(new SiteComparison(site, comparison));
        }
        return comparisons;
    }
}
