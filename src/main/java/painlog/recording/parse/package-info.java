/**
 * What a person types as records: the parsers of entries, sessions, doses, periods and providers, and of lines of many
 * entries.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code journal}, {@code journal.part}, {@code journal.word},
 * {@code store.change}, {@code store.read}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>One grammar everywhere: each kind of value is parsed by its type, never here.
 *   <li>An unknown word is refused with the nearest known one; only where the person allows it a new one is taken.
 * </ul>
 */
@NullMarked
package painlog.recording.parse;

import org.jspecify.annotations.NullMarked;
