/**
 * The journal as an HL7 FHIR R4 Bundle.
 *
 * <p>Knows {@code calendar}, {@code exchange.json}, {@code journal}, {@code journal.part}, {@code journal.plan},
 * {@code journal.word}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Codes of one table only, everything else as text; names of resources are made of the records' uids, so that a
 *       second bundle updates the first.
 * </ul>
 */
@NullMarked
package painlog.exchange.fhir;

import org.jspecify.annotations.NullMarked;
