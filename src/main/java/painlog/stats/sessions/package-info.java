/**
 * Scores around single sessions: before and after, by hours, and the next day.
 *
 * <p>Knows {@code stats}, {@code stats.regression}, {@code stats.series}.
 */
@NullMarked
package painlog.stats.sessions;

import org.jspecify.annotations.NullMarked;
