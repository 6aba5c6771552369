/**
 * Drawn charts as PNG, SVG and PDF files with their text alternatives.
 *
 * <p>Knows {@code chart.jfree}, {@code chart.spec}, {@code chart.style}, {@code error}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Files appear complete or not at all: they are written beside their place and moved there.
 * </ul>
 */
@NullMarked
package painlog.chart.file;

import org.jspecify.annotations.NullMarked;
