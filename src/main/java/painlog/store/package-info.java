/**
 * The journal file as the rest of the program sees it: opened, read, changed, copied and put back.
 *
 * <p>Knows {@code error}, {@code files}, {@code journal}, {@code journal.word}, {@code store.change}, {@code
 * store.file}, {@code store.read}, {@code store.sql}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Every write happens in one IMMEDIATE transaction that also holds its row of the change log.
 *   <li>Only {@code org.sqlite} and {@code java.sql} touch the file while it is open.
 * </ul>
 */
@NullMarked
package painlog.store;

import org.jspecify.annotations.NullMarked;
