/**
 * Whole files brought into a journal, each as one change: those of other programs, and other journals. A journal that
 * is begun for one takes its place only when the change is complete.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code exchange}, {@code exchange.detect}, {@code journal}, {@code
 * journal.word}, {@code recording}, {@code store}, {@code store.change}, {@code store.importing}, {@code
 * store.merge}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>This is where {@code exchange} and {@code store} meet: readers hand records to a sink, which writes them.
 *   <li>Who looks on learns of progress and of refused rows by an {@code ImportListener}; nothing is printed here.
 * </ul>
 */
@NullMarked
package painlog.recording.importing;

import org.jspecify.annotations.NullMarked;
