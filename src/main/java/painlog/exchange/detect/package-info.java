/**
 * Which program's file it is, by its content, and the reader that fits.
 *
 * <p>Knows {@code error}, {@code exchange}, {@code exchange.csv}, {@code exchange.json}, {@code exchange.longcsv},
 * {@code exchange.trackers}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An option that says nothing about the file at hand is refused, not ignored.
 * </ul>
 */
@NullMarked
package painlog.exchange.detect;

import org.jspecify.annotations.NullMarked;
