/**
 * The page for a clinician, from the result to a document, JSON and rows.
 *
 * <p>Knows {@code analysis}, {@code analysis.checkup}, {@code analysis.clinician}, {@code analysis.comparison},
 * {@code analysis.plan}, {@code analysis.summary}, {@code calendar}, {@code journal}, {@code journal.plan},
 * {@code journal.word}, {@code report.checkup}, {@code report.comparison}, {@code report.document},
 * {@code report.record}, {@code report.summary}, {@code report.write}, {@code stats}, {@code stats.grade},
 * {@code stats.series}, {@code text}.
 */
@NullMarked
package painlog.report.clinician;

import org.jspecify.annotations.NullMarked;
