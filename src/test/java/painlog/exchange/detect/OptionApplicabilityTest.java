package painlog.exchange.detect;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportedLines;
import painlog.exchange.RatingScale;
import painlog.journal.RefusalAssertions;

final class OptionApplicabilityTest {
    /** The settings with one option given. */
    private static ImportSettings with(String option) {
        ImportSettings plain = ImportedLines.settings();
        return new ImportSettings(
                plain.known(),
                plain.zone(),
                plain.now(),
                new ImportSettings.Conventions(
                        Charset.forName(option.equals("--encoding") ? "windows-1252" : "UTF-8"),
                        option.equals("--delimiter") ? ";" : "",
                        new ImportSettings.DateStyle(
                                option.equals("--date-format") ? "d.M.yyyy" : "",
                                option.equals("--date-locale") ? Locale.GERMAN : Locale.ENGLISH,
                                option.equals("--zone")),
                        new ImportSettings.NumberStyle(
                                option.equals("--decimal-comma"),
                                option.equals("--scale") ? Optional.of(new RatingScale(0, 100)) : Optional.empty())),
                option.equals("--map") ? Map.of("pain", List.of("Pain")) : Map.of(),
                option.equals("--map-severity") ? Map.of("mild", 2.0) : Map.of(),
                option.equals("--new-word"));
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, TEXT, --map --new-word --date-format --decimal-comma --delimiter --encoding --zone --scale",
        "PAINLOG, TEXT, --new-word --delimiter --encoding",
        "BEARABLE, TEXT, --map-severity --delimiter --encoding",
        "DAYLIO, TEXT, --map-severity --date-locale --zone --delimiter --encoding",
        "MIGRAINE_BUDDY, TEXT, --date-format --date-locale --delimiter --encoding",
        "TRACK_AND_GRAPH, TEXT, --map --date-format --scale --delimiter --encoding",
        "APPLE_HEALTH, XML, --map-severity",
        "PAINLOG, JSON, ''"
    })
    void an_option_that_says_something_about_the_file_is_heeded(
            ImportFormat format, DetectedFormat kind, String options) {
        for (String option : options.split(" ", -1)) {
            assertDoesNotThrow(() -> OptionApplicability.require(format, kind, with(option)), option);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BEARABLE        | TEXT       | --map           | --map says nothing about files of bearable; leave it out, or read the columns yourself with --from csv and --map
        PAINLOG         | TEXT       | --map-severity  | --map-severity says nothing about files of painlog; leave it out, or read the columns yourself with --from csv and --map
        MIGRAINE_BUDDY  | TEXT       | --map-severity  | --map-severity says nothing about files of migraine-buddy; leave it out, or read the columns yourself with --from csv and --map
        DAYLIO          | TEXT       | --new-word      | --new-word says nothing about files of daylio; leave it out, or read the columns yourself with --from csv and --map
        BEARABLE        | TEXT       | --date-format   | --date-format says nothing about files of bearable; leave it out, or read the columns yourself with --from csv and --map
        TRACK_AND_GRAPH | TEXT       | --decimal-comma | --decimal-comma says nothing about files of track-and-graph; leave it out, or read the columns yourself with --from csv and --map
        BEARABLE        | TEXT       | --scale         | --scale says nothing about files of bearable; leave it out, or read the columns yourself with --from csv and --map
        BEARABLE        | TEXT       | --date-locale   | --date-locale says nothing about files of bearable; leave it out, or read the columns yourself with --from csv and --map
        PAINLOG         | JSON       | --zone          | --zone says nothing about files of painlog in JSON; leave it out
        CSV             | TEXT       | --map-severity  | --map-severity needs the column that holds the words: --map severity=COLUMN
        CSV             | TEXT       | --date-locale   | --date-locale needs a --date-format with names, such as "d MMMM yyyy HH:mm"
        APPLE_HEALTH    | XML        | --map           | --map says nothing about files of apple-health in XML; leave it out
        APPLE_HEALTH    | XML        | --delimiter     | --delimiter says nothing about files of apple-health in XML; leave it out
        APPLE_HEALTH    | XML        | --encoding      | --encoding says nothing about files of apple-health in XML; leave it out
        PAINLOG         | JSON       | --new-word      | --new-word says nothing about files of painlog in JSON; leave it out
        PAINLOG         | JSON_LINES | --encoding      | --encoding says nothing about files of painlog in JSON; leave it out
        """)
    void one_that_says_nothing_is_refused(ImportFormat format, DetectedFormat kind, String option, String sentence) {
        RefusalAssertions.with(sentence, () -> OptionApplicability.require(format, kind, with(option)));
    }
}
