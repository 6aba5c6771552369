package painlog.journal.total;

import java.time.LocalDate;
import painlog.journal.word.WordKind;

/**
 * How many of a day's entries carry a word.
 *
 * @param word the word; a site with a side is written {@code lower-back:left}
 */
public record WordCount(LocalDate day, WordKind kind, String word, int n) {}
