/**
 * Any CSV file by named columns.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code exchange}, {@code journal}, {@code journal.part}, {@code
 * journal.word}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A row is known again by its cells as they were written, not by what was made of them: another {@code --map}
 *       or {@code --zone} brings nothing twice. The same row twice in a file is one row.
 *   <li>A severity word becomes a tag such as {@code severity-mild}; only {@code --map-severity} makes it a number.
 *   <li>Words a journal does not know become tags when a named program's file is read; a person's own {@code --map}
 *       is held to the journal's words, as typing is.
 * </ul>
 */
@NullMarked
package painlog.exchange.csv;

import org.jspecify.annotations.NullMarked;
