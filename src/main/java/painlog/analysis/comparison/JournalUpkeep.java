package painlog.analysis.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import painlog.analysis.IdlePeriod;
import painlog.analysis.SiteMix;
import painlog.journal.total.EntryHours;

/**
 * How the journal was kept, as far as comparisons depend on it.
 *
 * @param hours at which times of the day values were felt, day by day
 * @param idle open periods without a session for three weeks
 * @param unassigned by therapy, how many sessions there are where the journal holds no period of the therapy at all
 * @param sites whether values of several sites are put together
 */
public record JournalUpkeep(
        List<EntryHours> hours, List<IdlePeriod> idle, Map<String, Integer> unassigned, SiteMix sites) {
    /** Nothing is known of it. */
    public static final JournalUpkeep UNKNOWN = new JournalUpkeep(List.of(), List.of(), Map.of(), SiteMix.NONE);

    public JournalUpkeep {
        hours = List.copyOf(hours);
        idle = List.copyOf(idle);
        unassigned = new TreeMap<>(unassigned);
    }
}
