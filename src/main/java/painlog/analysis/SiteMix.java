package painlog.analysis;

import java.util.List;
import java.util.Optional;
import painlog.journal.total.SiteDays;

/**
 * Whether values of several sites are put together: an average of a back and a neck is of neither.
 *
 * @param sites with the days of each, the most frequent first; empty where one site at most has enough days
 */
public record SiteMix(List<SiteDays> sites) {
    /** No more than one site. */
    public static final SiteMix NONE = new SiteMix(List.of());

    /** A site counts from so many days on. */
    private static final int LEAST_DAYS = 5;

    public SiteMix {
        sites = List.copyOf(sites);
    }

    /** The mix of the sites named on some days. */
    public static SiteMix of(List<SiteDays> named) {
        List<SiteDays> often =
                named.stream().filter(site -> site.days() >= LEAST_DAYS).toList();
        return often.size() < 2 ? NONE : new SiteMix(often);
    }

    /** {@code sites mixed: lower-back 260 days, neck 95; --site tells them apart}; empty where nothing is mixed. */
    public Optional<String> sentence() {
        return finding().map(words -> words + "; --site tells them apart");
    }

    /** The same without the way out, for somebody who does not use painlog. */
    Optional<String> finding() {
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder("sites mixed: ");
        for (int i = 0; i < sites.size(); i++) {
            SiteDays site = sites.get(i);
            words.append(i == 0 ? "" : ", ").append(site.site()).append(' ').append(site.days());
            words.append(i == 0 ? " days" : "");
        }
        return Optional.of(words.toString());
    }
}
