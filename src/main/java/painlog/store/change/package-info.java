/**
 * Changing a journal: writers of each kind of record, the change log, undo and redo.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code journal}, {@code journal.part}, {@code journal.plan},
 * {@code journal.word}, {@code store.sql}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A record is changed by deleting it and inserting it again under its old id, so triggers for the day totals see
 *       inserts and deletes only.
 *   <li>The change log keeps each record as it was before the change, or after it while the change is undone; undo and redo are one operation.
 * </ul>
 */
@NullMarked
package painlog.store.change;

import org.jspecify.annotations.NullMarked;
