package painlog.journal.total;

import java.time.LocalDate;

/**
 * How many entries a day has.
 *
 * @param backfilled those recorded more than 24 hours after they were felt
 */
public record EntryCount(LocalDate day, int entries, int backfilled) {}
