/**
 * What all readers of files share: where records go, how a file is to be read, and what makes the identity of a row.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code journal}, {@code journal.part}, {@code journal.word},
 * {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Files are read as a stream; records leave through an {@link painlog.exchange.ImportSink} one at a time, so
 *       the size of a file is no matter of memory.
 *   <li>Other programs do not tell when a row was typed in; it counts as recorded when it was felt.
 * </ul>
 */
@NullMarked
package painlog.exchange;

import org.jspecify.annotations.NullMarked;
