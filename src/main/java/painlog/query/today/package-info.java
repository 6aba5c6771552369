/**
 * Questions about today: how the journal stands, what is open, what a new entry or check-in should be told.
 *
 * <p>Knows {@code analysis}, {@code analysis.checkup}, {@code analysis.due}, {@code analysis.plan},
 * {@code analysis.summary}, {@code calendar}, {@code error}, {@code journal}, {@code journal.part},
 * {@code journal.total}, {@code journal.word}, {@code query}, {@code store}, {@code store.read}.
 */
@NullMarked
package painlog.query.today;

import org.jspecify.annotations.NullMarked;
