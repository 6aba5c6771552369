package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportedLines;

final class EntryColumnMapperTest {
    private static final String HEADER = "When,Pain,Slept,All,How bad,Where,Feels,Signs,Why,Eased,Tags,Note\n";
    private static final Map<String, List<String>> MAP = Map.ofEntries(
            Map.entry("at", List.of("When")),
            Map.entry("pain", List.of("Pain")),
            Map.entry("sleep-hours", List.of("Slept")),
            Map.entry("measures", List.of("All")),
            Map.entry("severity", List.of("How bad")),
            Map.entry("site", List.of("Where")),
            Map.entry("quality", List.of("Feels")),
            Map.entry("symptom", List.of("Signs")),
            Map.entry("trigger", List.of("Why")),
            Map.entry("relief", List.of("Eased")),
            Map.entry("tags", List.of("Tags")),
            Map.entry("note", List.of("Note")));

    private static String row(String cells, ImportSettings settings) {
        return ImportedLines.line(HEADER + "2026-03-05 21:30," + cells + "\n", settings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        6,,,,,,,,,,                             | 2026-03-05T21:30 pain 6
        6/10,,,,,,,,,,                          | 2026-03-05T21:30 pain 6
        ' 6.5 ',,,,,,,,,,                       | line 2: score "' 6.5 '" is not a number from 0 to 10, such as 6 or 6.5
        6,7h30m,,,,,,,,,                        | 2026-03-05T21:30 pain 6 sleep-hours 7.5 h
        6,7.5h,,,,,,,,,                         | 2026-03-05T21:30 pain 6 sleep-hours 7.5 h
        ,,stress=7  mood=4,,,,,,,,              | 2026-03-05T21:30 stress 7 mood 4
        6,,pain=5,,,,,,,,                       | line 2: pain is given twice; an entry holds each measure once
        ,,stress,,,,,,,,                        | line 2: "stress" is not MEASURE=VALUE
        ,,sress=7,,,,,,,,                       | line 2: measure "sress" is not known; did you mean stress? new ones are added by painlog measure add
        10.5,,,,,,,,,,                          | line 2: score 10.5 is outside 0–10; --scale 0-100 reads another scale as 0 to 10, or it takes a measure of its own: painlog measure add NAME --range LOW..HIGH --better lower, then --map NAME=COLUMN
        6.55,,,,,,,,,,                          | line 2: score 6.55 has more than one decimal; 0–10 in steps of 0.1
        bad,,,,,,,,,,                           | line 2: score "bad" is not a number from 0 to 10, such as 6 or 6.5
        ,25,,,,,,,,,                            | line 2: sleep-hours 25 is outside 0–24 h
        ,,,Moderate,,,,,,,                      | 2026-03-05T21:30 +severity-moderate
        6,,,,neck;lower-back:left,,,,,,         | 2026-03-05T21:30 pain 6 @neck @lower-back:left
        6,,,,neck:up,,,,,,                      | line 2: side "up" is not one of left, right, both, middle
        6,,,,nek,,,,,,                          | line 2: site "nek" is not known; did you mean neck? add --new-word to take it as a new word
        6,,,,,Dull;sharp,Fatigue,Sitting,Heat,, | 2026-03-05T21:30 pain 6 quality:dull quality:sharp symptom:fatigue trigger:sitting relief:heat
        6,,,,,,,,,+walk;long day;walk,          | 2026-03-05T21:30 pain 6 +walk +long-day
        6,,,,,,,,,,after work                   | 2026-03-05T21:30 pain 6 note after work
        ,,,,,,,,,,only words                    | left out: rows without a value
        """)
    void a_row_is_an_entry_or_says_why_it_is_none(String cells, String words) {
        assertEquals(words, row(cells, ImportedLines.mapping(MAP)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "6,5",,,,,,,,,,          | 2026-03-05T21:30 pain 6.5
        6.5,,,,,,,,,,            | 2026-03-05T21:30 pain 6.5
        ,"7,5",,,,,,,,,          | 2026-03-05T21:30 sleep-hours 7.5 h
        ,,"stress=6,5",,,,,,,,   | 2026-03-05T21:30 stress 6.5
        """)
    void a_decimal_comma_is_one_where_the_person_said_so(String cells, String words) {
        assertEquals(words, row(cells, ImportedLines.spelled(ImportedLines.mapping(MAP), "", true)));
    }

    @Test
    void a_decimal_comma_nobody_spoke_of_is_refused_with_the_point() {
        assertEquals(
                "line 2: score \"6,5\" is not a number from 0 to 10, such as 6 or 6.5; write a decimal point, 6.5",
                row("\"6,5\",,,,,,,,,,", ImportedLines.mapping(MAP)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ,,,Moderate,,,,,,,  | 2026-03-05T21:30 pain 5 +severity-moderate
        ,,,awful,,,,,,,     | 2026-03-05T21:30 +severity-awful
        3,,,moderate,,,,,,, | 2026-03-05T21:30 pain 3 +severity-moderate
        """)
    void a_severity_word_is_a_number_only_by_the_persons_map(String cells, String words) {
        ImportSettings plain = ImportedLines.mapping(MAP);
        ImportSettings settings = new ImportSettings(
                plain.known(), plain.zone(), plain.now(), plain.conventions(), MAP, Map.of("moderate", 5.0), false);

        assertEquals(words, row(cells, settings));
    }

    @Test
    void new_words_are_taken_where_the_person_said_so() {
        ImportSettings plain = ImportedLines.mapping(MAP);
        ImportSettings settings =
                new ImportSettings(plain.known(), plain.zone(), plain.now(), plain.conventions(), MAP, Map.of(), true);

        assertEquals("new site jaw | 2026-03-05T21:30 pain 6 @jaw", row("6,,,,Jaw,,,,,,", settings));
        assertEquals(
                "line 2: site \"jaw!\" is not a name: use lower-case letters, digits, - and .",
                row("6,,,,jaw!,,,,,,", settings));
    }
}
