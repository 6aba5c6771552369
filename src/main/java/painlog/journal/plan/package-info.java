/**
 * The parts of a plan: what takes turns and for how long, the order that was drawn, its blocks on the calendar.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code journal.word}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A plan keeps the order itself beside the seed it came from: it can be read without drawing again, and
 *       {@code painlog plan check} holds one against the other.
 *   <li>What was done in a block is said by periods, not by the plan: a plan is never changed by what happens.
 * </ul>
 */
@NullMarked
package painlog.journal.plan;

import org.jspecify.annotations.NullMarked;
