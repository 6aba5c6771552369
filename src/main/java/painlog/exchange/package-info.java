/**
 * Other programs' files in and out: one class per format, and the whole journal as JSON and CSV.
 *
 * <p>Knows {@code text}, {@code calendar} and {@code journal}, Jackson, FastCSV and the Java XML stream reader. Decisions:
 *
 * <ul>
 *   <li>Files are read as a stream; records leave through a {@link painlog.exchange.ImportSink} one at a time, so the
 *       size of a file is no matter of memory.
 *   <li>A row is known again by its cells as they were written, not by what was made of them: another
 *       {@code --map} or {@code --zone} brings nothing twice. The same row twice in a file is one row.
 *   <li>A record of painlog's own table is known again by its uid, whatever was edited since; the journal's
 *       version stays.
 *   <li>An option that says nothing about the file at hand is refused, not ignored.
 *   <li>FHIR leaves with codes of one table only, everything else as text; names of resources are made of the
 *       records' uids, so that a second bundle updates the first.
 *   <li>Other programs do not tell when a row was typed in; it counts as recorded when it was felt.
 *   <li>A severity word becomes a tag such as {@code severity-mild}; only {@code --map-severity} makes it a number.
 *   <li>Words a journal does not know become tags when a named program's file is read; a person's own
 *       {@code --map} is held to the journal's words, as typing is.
 * </ul>
 */
@NullMarked
package painlog.exchange;

import org.jspecify.annotations.NullMarked;
