/**
 * Taking in the records of another program's file, those that are in the journal already excepted.
 *
 * <p>Knows {@code journal}, {@code journal.part}, {@code journal.word}, {@code store.change}, {@code store.read},
 * {@code store.sql}.
 */
@NullMarked
package painlog.store.importing;

import org.jspecify.annotations.NullMarked;
