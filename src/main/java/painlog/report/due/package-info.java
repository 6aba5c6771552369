/**
 * What is open today, in every format.
 *
 * <p>Knows {@code analysis}, {@code analysis.due}, {@code calendar}, {@code journal.part},
 * {@code report.document}, {@code report.write}, {@code text}.
 */
@NullMarked
package painlog.report.due;

import org.jspecify.annotations.NullMarked;
