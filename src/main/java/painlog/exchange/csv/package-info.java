/**
 * Any CSV file by named columns.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code exchange}, {@code journal}, {@code journal.part}, {@code
 * journal.word}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A record is known again by what it means and by its count within the file, not by the spelling, order or
 *       number of cells.
 *   <li>A severity word becomes a tag such as {@code severity-mild}; only {@code --map-severity} makes it a number.
 *   <li>Words a journal does not know become tags when a named program's file is read; a person's own {@code --map}
 *       is held to the journal's words, as typing is.
 * </ul>
 */
@NullMarked
package painlog.exchange.csv;

import org.jspecify.annotations.NullMarked;
