/**
 * The commands that bring records in and take them out.
 *
 * <p>Knows {@code calendar}, {@code cli.command}, {@code cli.environment}, {@code cli.options}, {@code cli.terminal},
 * {@code error}, {@code exchange}, {@code exchange.fhir}, {@code exchange.json}, {@code exchange.longcsv}, {@code
 * journal}, {@code journal.word}, {@code query}, {@code recording.importing}, {@code report.care}, {@code
 * report.record}, {@code report.write}, {@code store}, {@code store.read}, {@code text}.
 */
@NullMarked
package painlog.cli.exchange;

import org.jspecify.annotations.NullMarked;
