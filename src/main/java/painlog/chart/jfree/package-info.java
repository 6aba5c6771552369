/**
 * Chart specifications translated into JFreeChart's objects, which draw them.
 *
 * <p>A panel is an {@code XYPlot}; its marks are datasets with JFreeChart's renderers (line and shape, deviation, error,
 * bar, box and whisker, block, bubble), its phases and rules are markers; panels over the same days are a combined
 * plot with one axis; titles, notes and legend are JFreeChart's, fonts and colours come from its chart theme.
 *
 * <p>Knows {@code chart.spec}, {@code chart.style}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Ours is only what JFreeChart has no renderer for: hatching for grey print, labels that choose among wordings
 *       and never lie over each other, figures within cells, panels without a common axis in a grid. The body is a
 *       shape annotation.
 *   <li>Days are numbers on a number axis with month ticks of our own: JFreeChart's date axis is slow to start and
 *       asks for the default zone. What an upright axis is stands over it: rotated text is slow to lay out and hard to
 *       read.
 *   <li>One bundled font (Open Sans, Apache-2.0), so that a chart looks the same on every machine, with or without
 *       fonts of its own.
 * </ul>
 */
@NullMarked
package painlog.chart.jfree;

import org.jspecify.annotations.NullMarked;
