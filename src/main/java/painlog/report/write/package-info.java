/**
 * Documents written as text, Markdown, HTML, CSV and JSON, and the interface of every result that can be printed.
 *
 * <p>Knows {@code analysis}, {@code calendar}, {@code journal}, {@code journal.word}, {@code report.document},
 * {@code stats}, {@code stats.regression}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Nothing here rounds twice or computes: numbers arrive finished and are formatted once.
 *   <li>In HTML what people wrote is escaped in one place, and images are in {@code img} elements, so nothing in
 *       them can act on the page.
 * </ul>
 */
@NullMarked
package painlog.report.write;

import org.jspecify.annotations.NullMarked;
