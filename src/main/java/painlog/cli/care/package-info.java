/**
 * The commands that care for the file: copies, checks, undo, redo and history.
 *
 * <p>Knows {@code calendar}, {@code cli.command}, {@code cli.completion}, {@code cli.environment},
 * {@code cli.options}, {@code error}, {@code files}, {@code journal}, {@code journal.word}, {@code recording},
 * {@code report.care}, {@code report.record}, {@code report.words}, {@code report.write}, {@code store},
 * {@code store.change}, {@code store.file}, {@code text}.
 */
@NullMarked
package painlog.cli.care;

import org.jspecify.annotations.NullMarked;
