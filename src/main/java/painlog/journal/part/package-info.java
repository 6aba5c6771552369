/**
 * The parts that records are made of: costs, goals, what was felt, what a session brought.
 *
 * <p>Knows {@code error}, {@code journal.word}, {@code text}.
 */
@NullMarked
package painlog.journal.part;

import org.jspecify.annotations.NullMarked;
