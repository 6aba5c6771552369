/**
 * The files of other trackers, one class each.
 *
 * <p>Knows {@code calendar}, {@code exchange}, {@code exchange.csv}, {@code journal}, {@code journal.error}, {@code
 * journal.part}, {@code journal.word}.
 */
@NullMarked
package painlog.exchange.trackers;

import org.jspecify.annotations.NullMarked;
