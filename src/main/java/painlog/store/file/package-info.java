/**
 * Journal files as files: found, begun, migrated, checked and copied.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code files}, {@code journal.part}, {@code journal.word},
 * {@code store.change}, {@code store.read}, {@code store.sql}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A file that is not a journal, damaged or newer is refused with its own sentence and left as it is.
 * </ul>
 */
@NullMarked
package painlog.store.file;

import org.jspecify.annotations.NullMarked;
