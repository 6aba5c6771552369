package painlog.journal.total;

import java.time.LocalDate;

/**
 * The days on which a word was logged.
 *
 * @param days one or more
 */
public record WordDays(String word, int days, LocalDate first, LocalDate last) {}
