/**
 * The terminal: what it can show, questions, the person's editor and desktop, progress.
 *
 * <p>Knows {@code cli.environment}, {@code cli.options}, {@code error}, {@code journal}, {@code report.write},
 * {@code text}.
 */
@NullMarked
package painlog.cli.terminal;

import org.jspecify.annotations.NullMarked;
