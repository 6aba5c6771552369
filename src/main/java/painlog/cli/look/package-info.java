/**
 * The commands that look: list, show, summary, compare, response, factors, checkup.
 *
 * <p>Knows {@code analysis}, {@code analysis.checkup}, {@code analysis.due}, {@code analysis.response},
 * {@code analysis.summary}, {@code calendar}, {@code cli.command}, {@code cli.options}, {@code error},
 * {@code journal}, {@code journal.word}, {@code query}, {@code query.today}, {@code report.checkup},
 * {@code report.comparison}, {@code report.due}, {@code report.factors}, {@code report.record},
 * {@code report.response}, {@code report.summary}, {@code report.words}, {@code report.write}, {@code store},
 * {@code store.read}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A command is four lines: read, ask, say, return.
 * </ul>
 */
@NullMarked
package painlog.cli.look;

import org.jspecify.annotations.NullMarked;
