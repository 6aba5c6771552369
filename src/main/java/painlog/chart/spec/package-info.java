/**
 * A chart as a value: panels, axes, marks, legends, in the units of its axes and with colours by meaning. Nothing
 * here loads AWT.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code journal.word}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Nothing is conveyed by hue alone: therapies also differ by hatch, by lightness and by a name beside them.
 *   <li>Pixels, fonts and palettes belong to the renderers.
 * </ul>
 */
@NullMarked
package painlog.chart.spec;

import org.jspecify.annotations.NullMarked;
