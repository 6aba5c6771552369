/**
 * The days of a journal by the therapies under way on them: arms and phases.
 *
 * <p>Knows {@code calendar}, {@code journal}, {@code journal.word}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Both dates of a period belong to it; an open one reaches to today.
 * </ul>
 */
@NullMarked
package painlog.journal.arm;

import org.jspecify.annotations.NullMarked;
