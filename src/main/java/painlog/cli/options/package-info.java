/**
 * Options that commands share, and the plain values made of them.
 *
 * <p>Knows {@code error}, {@code exchange}, {@code journal}, {@code journal.word}, {@code query}, {@code
 * recording.parse}, {@code report.write}, {@code text}.
 */
@NullMarked
package painlog.cli.options;

import org.jspecify.annotations.NullMarked;
