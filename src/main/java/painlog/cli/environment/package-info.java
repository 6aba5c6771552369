/**
 * What a run is given by the world outside: streams, variables, the platform's folders, the clock and its zone.
 *
 * <p>Knows {@code calendar}, {@code error}.
 */
@NullMarked
package painlog.cli.environment;

import org.jspecify.annotations.NullMarked;
