/**
 * A journal held against published reasons to see a professional about back pain.
 *
 * <p>Knows {@code calendar}, {@code journal.total}, {@code journal.word}, {@code stats}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Never "all clear": what was not met is said with its days, too.
 * </ul>
 */
@NullMarked
package painlog.analysis.checkup;

import org.jspecify.annotations.NullMarked;
