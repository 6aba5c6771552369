package painlog.journal;

import java.time.LocalDate;

/**
 * How many of a day's entries carry a word.
 *
 * @param word the word; a site with a side is spelled {@code lower-back:left}
 */
public record WordCount(LocalDate day, WordKind kind, String word, int n) {}
