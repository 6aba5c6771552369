/**
 * How charts look on paper and screen: the bundled fonts, text that fits a width, colours of a theme, stroke widths.
 *
 * <p>Knows {@code chart.spec}, {@code text}.
 */
@NullMarked
package painlog.chart.style;

import org.jspecify.annotations.NullMarked;
