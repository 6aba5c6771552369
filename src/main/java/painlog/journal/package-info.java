/**
 * The records of the domain: scores, measures, entries, sessions, periods, doses, providers and the
 * words a journal knows.
 *
 * <p>Knows {@code calendar} and {@code text}. Records refuse impossible values in their constructors, so nobody downstream
 * asks again; a domain value never carries its database id ({@link painlog.journal.Stored} does). Absent
 * texts are empty strings, absent numbers empty optionals.
 */
@NullMarked
package painlog.journal;

import org.jspecify.annotations.NullMarked;
