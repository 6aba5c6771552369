/**
 * Questions about today: how the journal stands, what is open, what a new entry or check-in should be told.
 *
 * <p>Knows {@code analysis.checkup}, {@code analysis.due}, {@code analysis.summary}, {@code calendar},
 * {@code journal}, {@code journal.part}, {@code journal.total}, {@code journal.word}, {@code query},
 * {@code store}, {@code store.read}.
 */
@NullMarked
package painlog.query.today;

import org.jspecify.annotations.NullMarked;
