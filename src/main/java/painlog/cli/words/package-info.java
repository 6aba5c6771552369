/**
 * The commands on measures, therapies and providers.
 *
 * <p>Knows {@code cli.command}, {@code cli.options}, {@code error}, {@code journal.word}, {@code recording}, {@code
 * recording.parse}, {@code report.record}, {@code report.words}, {@code store}, {@code store.read}.
 */
@NullMarked
package painlog.cli.words;

import org.jspecify.annotations.NullMarked;
