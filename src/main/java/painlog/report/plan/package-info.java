/**
 * What plans would show, and plans that were drawn, in every format.
 *
 * <p>Knows {@code analysis.plan}, {@code calendar}, {@code journal}, {@code journal.plan}, {@code journal.word},
 * {@code report.document}, {@code report.write}, {@code stats}, {@code stats.grade}, {@code stats.plan},
 * {@code text}.
 */
@NullMarked
package painlog.report.plan;

import org.jspecify.annotations.NullMarked;
