/**
 * The journal file: opening and refusing it, its schema, reading and writing records, the change log.
 *
 * <p>Knows {@code calendar} and {@code journal}, {@code java.sql} and {@code org.sqlite}. Decisions: the file
 * keeps SQLite's rollback journal (one file to copy) and is synced on every commit; every write happens in
 * one IMMEDIATE transaction that also holds its row of the change log; a record is changed by taking it out
 * and putting it back under its old id, so triggers for the day totals see inserts and deletes only.
 */
@NullMarked
package painlog.store;

import org.jspecify.annotations.NullMarked;
