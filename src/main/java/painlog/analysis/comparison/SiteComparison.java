package painlog.analysis.comparison;

import painlog.journal.total.SiteDays;

/**
 * A comparison of the pain of one site.
 *
 * @param site with the days on which it was named with a value
 */
public record SiteComparison(SiteDays site, Comparison comparison) {}
