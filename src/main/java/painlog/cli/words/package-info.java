/**
 * The commands on measures, therapies and providers.
 *
 * <p>Knows {@code cli.command}, {@code cli.options}, {@code journal}, {@code journal.error}, {@code journal.word},
 * {@code recording}, {@code report.record}, {@code report.words}, {@code store}, {@code store.change}, {@code
 * store.read}, {@code text}.
 */
@NullMarked
package painlog.cli.words;

import org.jspecify.annotations.NullMarked;
