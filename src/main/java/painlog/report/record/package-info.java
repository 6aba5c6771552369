/**
 * Records as columns, details, JSON and sentences.
 *
 * <p>Knows {@code calendar}, {@code journal}, {@code journal.part}, {@code journal.plan}, {@code journal.word},
 * {@code report.document}, {@code report.write}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What a recording command prints by default stays free of Jackson, which would double its start-up time.
 * </ul>
 */
@NullMarked
package painlog.report.record;

import org.jspecify.annotations.NullMarked;
