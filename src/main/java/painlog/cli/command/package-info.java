/**
 * What every command works with: its streams, clock, settings and journal, and the interface of the registry.
 *
 * <p>Knows {@code calendar}, {@code cli.environment}, {@code cli.options}, {@code cli.settings}, {@code
 * cli.terminal}, {@code error}, {@code files}, {@code journal}, {@code journal.word}, {@code query}, {@code
 * recording}, {@code report.record}, {@code report.write}, {@code store}, {@code text}.
 */
@NullMarked
package painlog.cli.command;

import org.jspecify.annotations.NullMarked;
