/**
 * Records and results as words: tables, Markdown, CSV, JSON and the sentences that confirm a change.
 *
 * <p>Knows {@code text}, {@code calendar}, {@code journal} and {@code analysis}, Jackson and FastCSV. Nothing here rounds twice
 * or computes: numbers arrive finished and are spelled once. What a recording command prints by default
 * ({@link painlog.report.RecordSummaryText}) stays free of Jackson, which would double its start-up time.
 *
 * <p>The page for a clinician is a {@link painlog.report.ClinicianDocument} of parts and blocks; text, Markdown and HTML are
 * written from it here, PDF in {@code report.pdf}. In HTML what people wrote passes through
 * {@code HtmlBuilder#words} and nowhere else; pictures come in as drawings and stand in {@code img} elements, so nothing in
 * them can act on the page.
 */
@NullMarked
package painlog.report;

import org.jspecify.annotations.NullMarked;
