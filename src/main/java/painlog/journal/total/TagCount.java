package painlog.journal.total;

import java.time.LocalDate;

/** How many of a day's entries carry a tag. */
public record TagCount(LocalDate day, String tag, int n) {}
