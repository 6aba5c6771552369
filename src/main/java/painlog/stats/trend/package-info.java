/**
 * The course within one span: Theil-Sen, Mann-Kendall, least squares and REML.
 *
 * <p>Knows {@code stats}, {@code stats.regression}, {@code stats.series}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Ranks among all pairs are found by counting, never by listing the pairs; results are exactly those of the
 *       full sort. Randomness decides only how long that takes, and its seed is fixed.
 * </ul>
 */
@NullMarked
package painlog.stats.trend;

import org.jspecify.annotations.NullMarked;
