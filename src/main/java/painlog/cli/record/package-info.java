/**
 * The commands that record, change and delete.
 *
 * <p>Knows {@code analysis.checkup}, {@code calendar}, {@code cli.command}, {@code cli.environment},
 * {@code cli.options}, {@code cli.terminal}, {@code error}, {@code journal}, {@code journal.part},
 * {@code journal.word}, {@code query.today}, {@code recording}, {@code recording.parse}, {@code report.checkup},
 * {@code report.record}, {@code report.write}, {@code store}.
 */
@NullMarked
package painlog.cli.record;

import org.jspecify.annotations.NullMarked;
