/**
 * The records of the domain: entries, sessions, periods, doses, providers, and what identifies them. Records refuse
 * impossible values in their constructors, so nobody downstream asks again; and which of them a question is about.
 *
 * <p>Knows {@code calendar}, {@code error}, {@code journal.part}, {@code journal.plan}, {@code journal.word},
 * {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A domain value never carries its database id; {@link painlog.journal.Stored} does.
 *   <li>Absent texts are empty strings, absent numbers empty optionals.
 *   <li>Records are told apart by a visitor, so that a new kind does not compile until it is handled everywhere.
 * </ul>
 */
@NullMarked
package painlog.journal;

import org.jspecify.annotations.NullMarked;
