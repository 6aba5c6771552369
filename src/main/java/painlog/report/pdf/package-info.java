/**
 * Writes a {@link painlog.report.document.ClinicianDocument} as PDF: one page on which everything is set smaller
 * until it fits, and an appendix of as many pages as it needs. Charts and fonts are passed in, a chart as a {@link
 * painlog.report.pdf.EmbeddedChart}, so that this package and {@code chart} never meet.
 *
 * <p>Knows {@code error}, {@code report.document}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>PDFBox alone, no HTML renderer: see {@code src/site/markdown/decisions/0001-pdf-writer.md}.
 *   <li>The document is read as it is, by a {@link painlog.report.document.BlockVisitor}: a new kind of block does
 *       not compile until it can be typeset.
 *   <li>Text is set without ligatures, and every text is tagged with what it is, so that it can be
 *       searched and read aloud.
 *   <li>Rows of long tables are written as they arrive and tagged as paragraphs, so that memory stays bounded.
 * </ul>
 */
@NullMarked
package painlog.report.pdf;

import org.jspecify.annotations.NullMarked;
