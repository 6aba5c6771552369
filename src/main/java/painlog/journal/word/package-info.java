/**
 * Measures and their values, sites and the words a journal knows.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Values are parsed here and nowhere else, whether they are typed, edited or imported.
 * </ul>
 */
@NullMarked
package painlog.journal.word;

import org.jspecify.annotations.NullMarked;
