/**
 * What commands that care for the journal's file print.
 *
 * <p>Knows {@code calendar}, {@code report.document}, {@code report.words}, {@code report.write}, {@code text}.
 */
@NullMarked
package painlog.report.care;

import org.jspecify.annotations.NullMarked;
