/**
 * What would have been seen had labels or starts been others: permutations, shifts, cycles and the block bootstrap.
 *
 * <p>Knows {@code stats}, {@code stats.regression}, {@code stats.series}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The bootstrap is worked out, not drawn: its interval must not be used on short series.
 *   <li>Phases without days drop out of cycles and permutations (chosen here).
 * </ul>
 */
@NullMarked
package painlog.stats.randomization;

import org.jspecify.annotations.NullMarked;
