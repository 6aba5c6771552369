/**
 * Questions to a journal: options go in, the journal is read, the analysis is asked and its result comes out. Whoever
 * embeds painlog calls this package; the command line is one of its callers. A question is a {@code …Query} record of
 * plain options with one method {@code run(journal, context)}; {@link painlog.query.FilterOptions} say which records
 * count, {@link painlog.query.QueryContext} says what time it is.
 *
 * <p>Knows {@code analysis}, {@code analysis.checkup}, {@code analysis.clinician}, {@code analysis.comparison},
 * {@code analysis.factors}, {@code analysis.plan}, {@code analysis.response}, {@code analysis.summary},
 * {@code calendar}, {@code error}, {@code journal}, {@code journal.arm}, {@code journal.part},
 * {@code journal.plan}, {@code journal.total}, {@code journal.word}, {@code stats}, {@code stats.plan},
 * {@code stats.series}, {@code store}, {@code store.read}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>No picocli, no output, no formats, no charts.
 *   <li>Options hold words as a person writes them: they are read here, with the words of the journal, so that every
 *       caller is refused the same words in the same sentence.
 *   <li>The clock and the start of the week are given, never looked up.
 *   <li>Totals by day come from the store; single entries are read only where a question is about moments.
 *   <li>A query leaves the journal open and unchanged; who opened it closes it.
 * </ul>
 */
@NullMarked
package painlog.query;

import org.jspecify.annotations.NullMarked;
