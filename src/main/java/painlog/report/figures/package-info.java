/**
 * The figures of a chart in every format.
 *
 * <p>Knows {@code analysis}, {@code report.document}, {@code report.write}, {@code text}.
 */
@NullMarked
package painlog.report.figures;

import org.jspecify.annotations.NullMarked;
