/**
 * The commands on settings.
 *
 * <p>Knows {@code cli.command}, {@code cli.environment}, {@code cli.options}, {@code cli.settings},
 * {@code journal.word}, {@code report.care}, {@code report.words}, {@code store}.
 */
@NullMarked
package painlog.cli.config;

import org.jspecify.annotations.NullMarked;
