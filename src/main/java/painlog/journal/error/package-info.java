/**
 * What a person is told when something cannot be done: one sealed family, each kind with an exit code of its own.
 *
 * <p>Knows no other package of painlog.
 */
@NullMarked
package painlog.journal.error;

import org.jspecify.annotations.NullMarked;
