/**
 * The commands on periods.
 *
 * <p>Knows {@code analysis}, {@code calendar}, {@code cli.command}, {@code cli.options}, {@code journal}, {@code
 * journal.error}, {@code journal.part}, {@code recording}, {@code recording.parse}, {@code report.record}, {@code
 * store}, {@code store.change}, {@code store.read}.
 */
@NullMarked
package painlog.cli.period;

import org.jspecify.annotations.NullMarked;
