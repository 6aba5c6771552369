/**
 * How often a day of one span is better than one of another, by ranks only.
 *
 * <p>Knows {@code stats}, {@code stats.regression}, {@code stats.series}, {@code stats.trend}.
 */
@NullMarked
package painlog.stats.nonoverlap;

import org.jspecify.annotations.NullMarked;
