/**
 * What a shell needs to complete command lines, without a Java start at each TAB.
 *
 * <p>Knows {@code cli.command}, {@code cli.draw}, {@code cli.environment}, {@code cli.help}, {@code cli.look}, {@code
 * cli.options}, {@code cli.settings}, {@code error}, {@code exchange.detect}, {@code journal}, {@code journal.part},
 * {@code journal.word}, {@code report.words}, {@code store}, {@code store.read}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A word of a journal is quoted for the quote it stands in; only the painlog on the path is asked.
 * </ul>
 */
@NullMarked
package painlog.cli.completion;

import org.jspecify.annotations.NullMarked;
