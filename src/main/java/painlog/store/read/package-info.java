/**
 * Reading a journal: records one at a time, totals by day, and everything it holds in an order that does not depend
 * on the machine.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code journal}, {@code journal.part}, {@code journal.plan},
 * {@code journal.total}, {@code journal.word}, {@code store.sql}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A list of a million records needs no memory: rows are handed over one by one.
 * </ul>
 */
@NullMarked
package painlog.store.read;

import org.jspecify.annotations.NullMarked;
