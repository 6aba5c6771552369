/**
 * Changing a journal: writers of each kind of record, the change log, undo and redo.
 *
 * <p>Knows {@code calendar}, {@code journal}, {@code journal.error}, {@code journal.part}, {@code journal.word},
 * {@code store.sql}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A record is changed by taking it out and putting it back under its old id, so triggers for the day totals see
 *       inserts and deletes only.
 *   <li>The change log keeps a record as it is on the other side of the change; undo and redo are one operation.
 * </ul>
 */
@NullMarked
package painlog.store.change;

import org.jspecify.annotations.NullMarked;
