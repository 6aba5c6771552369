/**
 * The course around sessions in every format.
 *
 * <p>Knows {@code analysis}, {@code analysis.response}, {@code journal.word}, {@code report.document},
 * {@code report.write}, {@code stats}, {@code stats.sessions}, {@code text}.
 */
@NullMarked
package painlog.report.response;

import org.jspecify.annotations.NullMarked;
