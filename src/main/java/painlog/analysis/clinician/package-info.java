/**
 * Everything a clinician is shown on one page.
 *
 * <p>Knows {@code analysis}, {@code analysis.checkup}, {@code analysis.comparison}, {@code analysis.summary},
 * {@code calendar}, {@code journal}, {@code journal.part}, {@code journal.total}, {@code journal.word},
 * {@code stats}, {@code stats.series}.
 */
@NullMarked
package painlog.analysis.clinician;

import org.jspecify.annotations.NullMarked;
