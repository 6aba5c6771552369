/**
 * A comparison in every format.
 *
 * <p>Knows {@code analysis}, {@code analysis.comparison}, {@code analysis.plan}, {@code calendar},
 * {@code journal}, {@code journal.plan}, {@code journal.total}, {@code journal.word}, {@code report.document},
 * {@code report.plan}, {@code report.write}, {@code stats}, {@code stats.effect}, {@code stats.grade},
 * {@code stats.headline}, {@code stats.nonoverlap}, {@code stats.plan}, {@code stats.randomization},
 * {@code stats.regression}, {@code stats.series}, {@code text}.
 */
@NullMarked
package painlog.report.comparison;

import org.jspecify.annotations.NullMarked;
