/**
 * Chart specifications drawn in character cells: Braille and blocks, or ASCII.
 *
 * <p>Knows {@code chart.spec}, {@code text}.
 */
@NullMarked
package painlog.chart.terminal;

import org.jspecify.annotations.NullMarked;
