/**
 * What every command works with: its streams, clock, settings and journal, and the interface of the registry.
 *
 * <p>Knows {@code analysis.plan}, {@code calendar}, {@code cli.environment}, {@code cli.options},
 * {@code cli.settings}, {@code cli.terminal}, {@code error}, {@code files}, {@code journal}, {@code journal.plan},
 * {@code journal.word}, {@code query}, {@code query.today}, {@code recording}, {@code report.plan},
 * {@code report.record}, {@code report.write}, {@code store}, {@code text}.
 */
@NullMarked
package painlog.cli.command;

import org.jspecify.annotations.NullMarked;
