/**
 * The whole journal as one long CSV, a fact a row, and painlog's own tables, and back.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code exchange}, {@code exchange.csv}, {@code exchange.json},
 * {@code journal}, {@code journal.plan}, {@code journal.word}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A record of painlog's own table is known again by its uid, whatever was edited since; the journal's version
 *       stays.
 * </ul>
 */
@NullMarked
package painlog.exchange.longcsv;

import org.jspecify.annotations.NullMarked;
