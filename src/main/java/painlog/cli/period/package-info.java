/**
 * The commands on periods.
 *
 * <p>Knows {@code calendar}, {@code cli.command}, {@code cli.options}, {@code journal}, {@code recording}, {@code
 * recording.parse}, {@code report.record}, {@code store}, {@code store.read}.
 */
@NullMarked
package painlog.cli.period;

import org.jspecify.annotations.NullMarked;
