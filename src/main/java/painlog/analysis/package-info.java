/**
 * A journal in, results out: every number a table, a file or a picture shows is computed here, once.
 *
 * <p>Knows {@code text}, {@code calendar}, {@code journal} and {@code stats}. A result is a record of finished numbers; what cannot be
 * said is a refusal with its reason, never a gap. Time runs in whole days since the first day of the first phase.
 * A day is its daily mean, so days with many entries weigh no more than others; a day without data is left out and never
 * taken for 0; days still to come count neither as logged nor as missed.
 */
@NullMarked
package painlog.analysis;

import org.jspecify.annotations.NullMarked;
