package painlog.analysis;

import java.util.List;
import painlog.journal.total.SiteTotal;

/**
 * The mean of all entries at several sites, by how many entries each has.
 *
 * @param entries one or more
 */
public record PooledMean(int entries, double mean) {

    /** Of one site or more. */
    public static PooledMean of(List<SiteTotal> sites) {
        int entries = 0;
        double sum = 0;
        for (SiteTotal site : sites) {
            entries += site.entries();
            sum += site.entries() * site.mean();
        }
        return new PooledMean(entries, sum / entries);
    }
}
