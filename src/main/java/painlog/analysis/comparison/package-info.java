/**
 * Therapies against each other: arms, phases, contrasts, cautions and how sure one can be.
 *
 * <p>Knows {@code analysis}, {@code analysis.plan}, {@code calendar}, {@code journal}, {@code journal.arm},
 * {@code journal.part}, {@code journal.plan}, {@code journal.total}, {@code journal.word}, {@code stats},
 * {@code stats.effect}, {@code stats.grade}, {@code stats.headline}, {@code stats.nonoverlap},
 * {@code stats.randomization}, {@code stats.regression}, {@code stats.series}, {@code stats.trend}.
 */
@NullMarked
package painlog.analysis.comparison;

import org.jspecify.annotations.NullMarked;
