/**
 * A made-up half year, typed by commands into a journal of its own.
 *
 * <p>Knows {@code calendar}, {@code cli.command}, {@code cli.environment}, {@code cli.options},
 * {@code cli.terminal}, {@code error}, {@code files}, {@code recording}, {@code recording.parse},
 * {@code report.care}, {@code store}.
 */
@NullMarked
package painlog.cli.demo;

import org.jspecify.annotations.NullMarked;
