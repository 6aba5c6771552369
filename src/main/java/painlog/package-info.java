/**
 * Where the program starts: arguments, environment, streams, clock and exit code; nothing else touches them.
 *
 * <p>Knows {@code calendar}, {@code cli}, {@code cli.environment}.
 */
@NullMarked
package painlog;

import org.jspecify.annotations.NullMarked;
