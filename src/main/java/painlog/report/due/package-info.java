/**
 * What is open today, in every format.
 *
 * <p>Knows {@code analysis}, {@code analysis.due}, {@code analysis.plan}, {@code calendar}, {@code journal},
 * {@code journal.part}, {@code journal.plan}, {@code report.document}, {@code report.plan}, {@code report.write},
 * {@code text}.
 */
@NullMarked
package painlog.report.due;

import org.jspecify.annotations.NullMarked;
