/**
 * The whole journal as JSON and JSON lines, and back without loss.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code journal}, {@code journal.part}, {@code journal.plan},
 * {@code journal.word}.
 */
@NullMarked
package painlog.exchange.json;

import org.jspecify.annotations.NullMarked;
