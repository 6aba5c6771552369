package painlog.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import painlog.journal.total.SiteTotal;
import painlog.journal.word.Site;

/**
 * How the measure was where it hurt.
 *
 * @param entries with a value that name the site
 * @param days on which they lie
 * @param median of these values
 */
public record SiteLevel(Site site, int entries, int days, double median) {
    private static final Comparator<SiteLevel> MOST_DAYS_FIRST = Comparator.comparing(SiteLevel::days)
            .thenComparing(SiteLevel::entries)
            .reversed()
            .thenComparing(level -> level.site().text());

    public static List<SiteLevel> of(List<SiteTotal> totals, Map<Site, Double> medians) {
        List<SiteLevel> levels = new ArrayList<>();
        for (SiteTotal total : totals) {
            double median = medians.getOrDefault(total.site(), total.mean());
            levels.add(new SiteLevel(total.site(), total.entries(), total.days(), median));
        }
        levels.sort(MOST_DAYS_FIRST);
        return levels;
    }
}
