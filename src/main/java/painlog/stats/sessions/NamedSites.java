package painlog.stats.sessions;

import java.util.Collections;
import java.util.Set;

/**
 * Where a score was felt.
 *
 * @param numbers of parts of the body, one for each side of each site; empty where none was named
 */
public record NamedSites(Set<Integer> numbers) {
    /** No site was named. */
    public static final NamedSites NONE = new NamedSites(Set.of());

    public NamedSites {
        numbers = Set.copyOf(numbers);
    }

    /** Whether two scores are of the same site: they share one, or neither names any. */
    boolean isSame(NamedSites other) {
        return numbers.isEmpty() ? other.numbers.isEmpty() : !Collections.disjoint(numbers, other.numbers);
    }
}
