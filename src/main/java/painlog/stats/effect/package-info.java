/**
 * How big a change is, and all that can be said about one pair of spans together.
 *
 * <p>Knows {@code stats}, {@code stats.headline}, {@code stats.nonoverlap}, {@code stats.randomization},
 * {@code stats.regression}, {@code stats.series}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>{@link painlog.stats.effect.Magnitude} needs three days in each span (chosen here).
 * </ul>
 */
@NullMarked
package painlog.stats.effect;

import org.jspecify.annotations.NullMarked;
