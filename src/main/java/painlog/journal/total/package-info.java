/**
 * What is counted by day, by hour and by word, as plain values: a million entries stay small this way.
 *
 * <p>Knows {@code journal.word}.
 */
@NullMarked
package painlog.journal.total;

import org.jspecify.annotations.NullMarked;
