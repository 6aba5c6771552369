/**
 * The command line: the registry of commands, dispatch, and the one place where errors become sentences and exit
 * codes.
 *
 * <p>Knows {@code cli.care}, {@code cli.command}, {@code cli.completion}, {@code cli.config}, {@code cli.demo},
 * {@code cli.draw}, {@code cli.environment}, {@code cli.exchange}, {@code cli.help}, {@code cli.look},
 * {@code cli.options}, {@code cli.period}, {@code cli.plan}, {@code cli.record}, {@code cli.words}, {@code error},
 * {@code query}, {@code query.today}, {@code recording}, {@code report.comparison}, {@code report.summary},
 * {@code report.write}, {@code store}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Only the command that was named is built: building all of them costs more than recording an entry.
 *   <li>{@code @file} arguments are off, since {@code @lower-back} is a site.
 *   <li>Commands never call each other.
 * </ul>
 */
@NullMarked
package painlog.cli;

import org.jspecify.annotations.NullMarked;
