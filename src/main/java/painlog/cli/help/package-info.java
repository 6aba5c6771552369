/**
 * Help, the manual and schemas, from what commands say of themselves.
 *
 * <p>Knows {@code cli.command}, {@code cli.environment}, {@code cli.options}, {@code cli.settings}, {@code error},
 * {@code report.write}, {@code text}.
 */
@NullMarked
package painlog.cli.help;

import org.jspecify.annotations.NullMarked;
