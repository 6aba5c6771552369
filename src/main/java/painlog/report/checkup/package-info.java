/**
 * A checkup and the fixed list of emergency signs, in every format.
 *
 * <p>Knows {@code analysis}, {@code analysis.checkup}, {@code calendar}, {@code report.document},
 * {@code report.write}, {@code text}.
 */
@NullMarked
package painlog.report.checkup;

import org.jspecify.annotations.NullMarked;
