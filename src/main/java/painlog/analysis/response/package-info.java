/**
 * How pain goes around sessions, and groups of sessions drawn towards the mean of all.
 *
 * <p>Knows {@code analysis}, {@code calendar}, {@code journal}, {@code journal.part}, {@code journal.total}, {@code
 * journal.word}, {@code stats}, {@code stats.sessions}.
 */
@NullMarked
package painlog.analysis.response;

import org.jspecify.annotations.NullMarked;
