/**
 * The files of other trackers, one class each.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code exchange}, {@code exchange.csv}, {@code journal}, {@code
 * journal.part}, {@code journal.word}.
 */
@NullMarked
package painlog.exchange.trackers;

import org.jspecify.annotations.NullMarked;
