/**
 * The config file: a few known names, and what their values may be.
 *
 * <p>Knows {@code calendar}, {@code cli.environment}, {@code error}, {@code files}, {@code journal.word}, {@code
 * text}.
 */
@NullMarked
package painlog.cli.settings;

import org.jspecify.annotations.NullMarked;
