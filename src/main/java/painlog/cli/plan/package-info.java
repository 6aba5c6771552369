/**
 * The commands on plans: what one would cost and show, drawing one, following it and ending it.
 *
 * <p>Knows {@code analysis.plan}, {@code calendar}, {@code cli.command}, {@code cli.options}, {@code error},
 * {@code journal}, {@code journal.plan}, {@code journal.word}, {@code query}, {@code query.today},
 * {@code recording}, {@code report.plan}, {@code report.record}, {@code store}, {@code store.read}, {@code text}.
 */
@NullMarked
package painlog.cli.plan;

import org.jspecify.annotations.NullMarked;
