/**
 * Some days of a journal, group by group and as a whole.
 *
 * <p>Knows {@code analysis}, {@code analysis.checkup}, {@code analysis.plan}, {@code calendar}, {@code journal},
 * {@code journal.arm}, {@code journal.part}, {@code journal.total}, {@code journal.word}, {@code stats}.
 */
@NullMarked
package painlog.analysis.summary;

import org.jspecify.annotations.NullMarked;
