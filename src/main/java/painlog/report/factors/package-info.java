/**
 * What goes along with a measure, in every format.
 *
 * <p>Knows {@code analysis}, {@code analysis.factors}, {@code journal.word}, {@code report.document},
 * {@code report.write}, {@code stats}, {@code stats.regression}, {@code text}.
 */
@NullMarked
package painlog.report.factors;

import org.jspecify.annotations.NullMarked;
