/**
 * What an experiment on oneself costs and can show, worked out from one's own journal.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code journal}, {@code journal.arm}, {@code journal.plan},
 * {@code journal.total}, {@code journal.word}, {@code stats}, {@code stats.grade}, {@code stats.plan}.
 */
@NullMarked
package painlog.analysis.plan;

import org.jspecify.annotations.NullMarked;
