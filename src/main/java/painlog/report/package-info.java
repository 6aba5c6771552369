/**
 * Records and results as words: tables, Markdown, CSV, JSON and the sentences that confirm a change.
 *
 * <p>Knows {@code calendar}, {@code journal} and {@code analysis}, Jackson and FastCSV. Nothing here rounds twice
 * or computes: numbers arrive finished and are spelled once. What a recording command prints by default
 * ({@link painlog.report.Sentences}) stays free of Jackson, which would double its start-up time.
 */
@NullMarked
package painlog.report;

import org.jspecify.annotations.NullMarked;
