package painlog.journal.total;

import painlog.journal.word.Site;

/**
 * The values of the entries that name a site.
 *
 * @param entries how many entries name it with a value, one or more
 * @param days on how many days
 * @param mean of their values
 */
public record SiteTotal(Site site, int entries, int days, double mean) {}
