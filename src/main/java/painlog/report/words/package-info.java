/**
 * What the output's words mean, and lists of what a journal knows.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code journal}, {@code journal.word}, {@code report.document}, {@code
 * report.record}, {@code report.write}, {@code text}.
 */
@NullMarked
package painlog.report.words;

import org.jspecify.annotations.NullMarked;
