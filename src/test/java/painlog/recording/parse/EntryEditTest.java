package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.RecordLine;
import painlog.journal.Entry;
import painlog.journal.RefusalAssertions;

final class EntryEditTest {
    private static final Entry OLD = EntryFactory.entry(
            new EntryInput(
                    List.of("6", "stress=7", "@neck:left", "+flare", "after", "work"),
                    null,
                    List.of("dull"),
                    List.of(),
                    List.of("sitting"),
                    List.of()),
            TypedFixtures.known(),
            TypedFixtures.AT,
            TypedFixtures.NOW);

    private static String changed(EntryInput typed) {
        return RecordLine.of(new EntryEdit(typed, TypedFixtures.known()).changed(OLD, TypedFixtures.AT));
    }

    private static String changed(String line) {
        return changed(EntryInput.ofWords(CommandLineTokenizer.words(line)));
    }

    private static EntryInput options(String note, List<String> qualities, List<String> triggers) {
        return new EntryInput(List.of(), note, qualities, List.of(), triggers, List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''              | pain 6 stress 7 @neck:left quality:dull trigger:sitting +flare note after work
            4               | pain 4 stress 7 @neck:left quality:dull trigger:sitting +flare note after work
            stress=3        | pain 6 stress 3 @neck:left quality:dull trigger:sitting +flare note after work
            mood=8          | pain 6 stress 7 mood 8 @neck:left quality:dull trigger:sitting +flare note after work
            stress=         | pain 6 @neck:left quality:dull trigger:sitting +flare note after work
            pain= mood=8    | stress 7 mood 8 @neck:left quality:dull trigger:sitting +flare note after work
            @lower-back     | pain 6 stress 7 @lower-back quality:dull trigger:sitting +flare note after work
            @               | pain 6 stress 7 quality:dull trigger:sitting +flare note after work
            +               | pain 6 stress 7 @neck:left quality:dull trigger:sitting note after work
            at home         | pain 6 stress 7 @neck:left quality:dull trigger:sitting +flare note at home
            """)
    void what_is_typed_takes_the_place_of_what_it_said(String line, String words) {
        assertEquals("2026-11-20T21:00 " + words, changed(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11              | score 11 is outside 0–10
            4 5             | pain is given twice; an entry holds each measure once
            stres=          | measure "stres" is not known; did you mean stress? new ones are added by painlog measure add
            pain= stress=   | an entry needs at least one value; delete it, or put another in its place
            @nek            | site "nek" is not known; did you mean neck? add --new-word to take it as a new word
            """)
    void what_leaves_no_entry_is_refused(String line, String sentence) {
        RefusalAssertions.with(sentence, () -> changed(line));
    }

    @Test
    void options_take_the_place_of_what_it_said_and_empty_ones_take_it_out() {
        assertEquals(
                "2026-11-20T21:00 pain 6 stress 7 @neck:left quality:sharp trigger:sitting trigger:stress +flare",
                changed(options("", List.of("sharp"), List.of("sitting", "stress"))));
        assertEquals(
                "2026-11-20T21:00 pain 6 stress 7 @neck:left trigger:sitting +flare note at home",
                changed(options(" at home ", List.of(" "), List.of())));
    }
}
