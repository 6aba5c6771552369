/**
 * The headline of every comparison: the difference of two arms where neighbouring days resemble each other and the
 * level may wander by itself, averaged over a fixed grid.
 *
 * <p>Knows {@code stats}, {@code stats.regression}, {@code stats.series}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A fixed grid of 80 cells instead of a search: no local minimum, no bound to refuse at, and the same answer on
 *       every machine.
 *   <li>One run of the filter serves all columns, so that the line with a steady drift costs no second run.
 * </ul>
 */
@NullMarked
package painlog.stats.headline;

import org.jspecify.annotations.NullMarked;
