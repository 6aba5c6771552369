/**
 * Pictures: what is drawn is a value ({@link painlog.chart.Chart}) made of days and sessions by a pure function
 * per kind; how it is drawn is the business of pens, for PNG, for vectors and for the terminal.
 *
 * <p>Knows {@code text}, {@code calendar}, {@code journal} and {@code analysis}, JFreeChart, Batik, PDFBox and AWT. Decisions:
 *
 * <ul>
 *   <li>A picture computes no estimate: means, quartiles, trends and intervals come finished from {@code analysis}, and
 *       what is worked out here is where on an axis they lie. {@code stats} is out of reach, so that this stays so.
 *   <li>A picture speaks in the units of its axes (days since 1970, values of a measure, places in a list) and names
 *       colours by meaning ({@link painlog.chart.ColorRole}); pixels, fonts and palettes belong to the pens.
 *   <li>Nothing is told by hue alone: therapies also differ by hatch, by lightness and by a name beside them.
 *   <li>Every text is set by {@code LabelPlacer}, which never sets one over another: a label comes with
 *       shorter wordings to fall back on and is left out when none fits.
 *   <li>Days are numbers on a number axis with month ticks of our own: JFreeChart's date axis is slow to start and
 *       asks for the default zone.
 *   <li>One bundled font (Open Sans, Apache-2.0), so that a picture looks the same on every machine, with or without
 *       fonts of its own. Only pens load AWT.
 *   <li>This room knows nothing of reports: for the page of one it draws a picture as a part of a PDF file that is being
 *       written elsewhere ({@link painlog.chart.PdfForm}).
 *   <li>Files appear complete or not at all: they are written beside their place and moved there.
 * </ul>
 */
@NullMarked
package painlog.chart;

import org.jspecify.annotations.NullMarked;
