/**
 * What is done to a journal as one change: new records, changed ones and many at once, from what a person typed or
 * left in an editor. Usable without a command line.
 *
 * <p>Knows {@code analysis}, {@code analysis.plan}, {@code calendar}, {@code error}, {@code journal},
 * {@code journal.part}, {@code journal.plan}, {@code journal.word}, {@code recording.parse}, {@code store},
 * {@code store.change}, {@code store.read}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A change is checked before a journal is begun for it and again when nobody else can write, so that two
 *       painlogs can't both find that something is not there yet.
 * </ul>
 */
@NullMarked
package painlog.recording;

import org.jspecify.annotations.NullMarked;
