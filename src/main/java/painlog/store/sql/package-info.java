/**
 * Statements with bound values, rows and transactions; the one place that meets {@code SQLException} and turns it into a sentence.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code journal}, {@code journal.word}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The journal keeps SQLite's rollback journal, so that it is one file to copy, and is synced on every commit.
 * </ul>
 */
@NullMarked
package painlog.store.sql;

import org.jspecify.annotations.NullMarked;
