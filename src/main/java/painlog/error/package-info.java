/**
 * What a person is told when something cannot be done: one sealed family, each kind with an exit code of its own.
 *
 * <p>Knows no other package of painlog.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The message is one sentence: the thing, the fault and the way out. Nothing of a library reaches a person.
 * </ul>
 */
@NullMarked
package painlog.error;

import org.jspecify.annotations.NullMarked;
