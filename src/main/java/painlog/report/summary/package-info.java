/**
 * A summary, and today at a glance, in every format.
 *
 * <p>Knows {@code analysis}, {@code analysis.plan}, {@code analysis.summary}, {@code calendar}, {@code journal},
 * {@code journal.part}, {@code journal.total}, {@code journal.word}, {@code report.checkup},
 * {@code report.document}, {@code report.plan}, {@code report.write}, {@code text}.
 */
@NullMarked
package painlog.report.summary;

import org.jspecify.annotations.NullMarked;
