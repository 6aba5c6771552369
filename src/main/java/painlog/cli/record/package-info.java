/**
 * The commands that record, change and delete.
 *
 * <p>Knows {@code analysis.checkup}, {@code calendar}, {@code cli.command}, {@code cli.environment}, {@code
 * cli.options}, {@code cli.terminal}, {@code journal}, {@code journal.error}, {@code journal.part}, {@code
 * journal.word}, {@code recording}, {@code recording.parse}, {@code report.checkup}, {@code report.record}, {@code
 * report.write}, {@code store}, {@code store.change}, {@code store.read}.
 */
@NullMarked
package painlog.cli.record;

import org.jspecify.annotations.NullMarked;
