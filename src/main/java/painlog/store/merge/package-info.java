/**
 * The union of two journals: of two versions of a record the one edited later, nothing twice.
 *
 * <p>Knows {@code error}, {@code journal}, {@code journal.part}, {@code journal.word}, {@code store.change}, {@code
 * store.importing}, {@code store.read}, {@code store.sql}.
 */
@NullMarked
package painlog.store.merge;

import org.jspecify.annotations.NullMarked;
