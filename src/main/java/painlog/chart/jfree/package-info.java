/**
 * Chart specifications drawn with JFreeChart and Java2D.
 *
 * <p>Knows {@code analysis}, {@code chart.spec}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Days are numbers on a number axis with month ticks of our own: JFreeChart's date axis is slow to start and
 *       asks for the default zone.
 *   <li>Every text is placed by {@code LabelPlacer}, which never places one over another: a label comes with shorter
 *       wordings to fall back on and is left out when none fits.
 *   <li>One bundled font (Open Sans, Apache-2.0), so that a chart looks the same on every machine, with or without
 *       fonts of its own.
 * </ul>
 */
@NullMarked
package painlog.chart.jfree;

import org.jspecify.annotations.NullMarked;
