/**
 * Journal files as files: found, begun, migrated, checked and copied.
 *
 * <p>Knows {@code error}, {@code files}, {@code store.change}, {@code store.sql}.
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
