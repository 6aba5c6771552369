/**
 * What is open today: an entry, sessions of a goal, the weekly look back, periods to be ended or begun.
 *
 * <p>Knows {@code analysis}, {@code analysis.plan}, {@code calendar}, {@code journal}, {@code journal.part},
 * {@code journal.plan}, {@code journal.total}, {@code journal.word}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Whoever never logs sessions is not asked about them.
 * </ul>
 */
@NullMarked
package painlog.analysis.due;

import org.jspecify.annotations.NullMarked;
