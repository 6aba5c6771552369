/**
 * What goes along with a measure on the same and on the next day.
 *
 * <p>Knows {@code analysis}, {@code journal.total}, {@code journal.word}, {@code stats}, {@code stats.regression},
 * {@code stats.series}, {@code text}.
 */
@NullMarked
package painlog.analysis.factors;

import org.jspecify.annotations.NullMarked;
