/**
 * The whole journal as JSON and JSON lines, and back without loss.
 *
 * <p>Knows {@code calendar}, {@code journal}, {@code journal.error}, {@code journal.part}, {@code journal.word}.
 */
@NullMarked
package painlog.exchange.json;

import org.jspecify.annotations.NullMarked;
