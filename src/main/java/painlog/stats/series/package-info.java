/**
 * One value per day: daily means on whole days, pairs of spans, and how a span was.
 *
 * <p>Knows {@code stats}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Missing days are gaps in time, never closed up and never imputed.
 * </ul>
 */
@NullMarked
package painlog.stats.series;

import org.jspecify.annotations.NullMarked;
