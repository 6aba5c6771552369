/**
 * One class per kind of chart, from analysis to specification.
 *
 * <p>Knows {@code analysis}, {@code analysis.comparison}, {@code analysis.factors}, {@code analysis.plan},
 * {@code analysis.response}, {@code calendar}, {@code chart.spec}, {@code journal}, {@code journal.arm},
 * {@code journal.plan}, {@code journal.total}, {@code journal.word}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A chart computes no estimate of its own.
 * </ul>
 */
@NullMarked
package painlog.chart.kinds;

import org.jspecify.annotations.NullMarked;
