/**
 * The commands that draw: charts and the page for a clinician.
 *
 * <p>Knows {@code analysis}, {@code analysis.comparison}, {@code analysis.factors}, {@code analysis.plan},
 * {@code analysis.response}, {@code chart.file}, {@code chart.kinds}, {@code chart.spec}, {@code chart.style},
 * {@code chart.terminal}, {@code cli.command}, {@code cli.options}, {@code cli.terminal}, {@code error},
 * {@code journal}, {@code journal.total}, {@code query}, {@code query.today}, {@code report.clinician},
 * {@code report.document}, {@code report.figures}, {@code report.pdf}, {@code report.record},
 * {@code report.write}, {@code store}, {@code text}.
 */
@NullMarked
package painlog.cli.draw;

import org.jspecify.annotations.NullMarked;
