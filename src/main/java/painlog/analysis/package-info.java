/**
 * What several analyses share: days of a measure on the phases they lie in, the level of a measure on some days, and
 * the periods that sessions suggest. Journals in, results out: every number a table, a file or a chart shows is
 * computed in this package and those below it, once.
 *
 * <p>Knows {@code calendar}, {@code journal}, {@code journal.arm}, {@code journal.total}, {@code journal.word},
 * {@code stats}, {@code stats.headline}, {@code stats.regression}, {@code stats.series}, {@code stats.trend}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A result is a record of finished numbers; what cannot be said is a refusal with its reason, never a gap.
 *   <li>Time runs in whole days since the first day of the first phase.
 *   <li>A day is its daily mean, so days with many entries weigh no more than others; a day without data is left out
 *       and never taken for 0; days still to come count neither as logged nor as missed.
 * </ul>
 */
@NullMarked
package painlog.analysis;

import org.jspecify.annotations.NullMarked;
