package painlog.journal.total;

import java.time.LocalDate;
import java.util.List;

/**
 * At which time of the day the entries of a day were felt.
 *
 * @param quarters how many entries from midnight to 6, to noon, to 18 and to 24 hours on the clock there
 */
public record EntryHours(LocalDate day, List<Integer> quarters) {
    /** What the quarters of a day are called. */
    public static final List<String> NAMES =
            List.of("at night", "in the morning", "in the afternoon", "in the evening");

    public EntryHours {
        quarters = List.copyOf(quarters);
        if (quarters.size() != NAMES.size()) {
            throw new IllegalArgumentException("a day has " + NAMES.size() + " quarters, not " + quarters.size());
        }
    }
}
