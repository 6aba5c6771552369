package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportedLines;
import painlog.exchange.SilentSink;
import painlog.journal.RefusalAssertions;
import painlog.journal.word.Site;
import painlog.journal.word.WordKind;

final class WordExtractorTest {
    private final SilentSink sink = new SilentSink();

    private WordExtractor of(ImportFormat format, boolean newWords) {
        ImportSettings plain = ImportedLines.settings();
        ImportSettings settings = new ImportSettings(
                plain.known(), plain.zone(), plain.now(), plain.conventions(), plain.map(), plain.severity(), newWords);
        return new WordExtractor(settings, sink, format);
    }

    private static String joined(List<String> words) {
        return String.join("/", words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            one                         ! one
            one, two;three|four         ! one/two/three/four
            'one\ntwo'                  ! one/two
            ' one ,, one; '             ! one
            deep tissue                 ! deep tissue
            ''                          ! ''
            ' '                         ! ''
            """)
    void a_cell_has_commas_semicolons_bars_or_line_ends_between_its_parts(String cell, String parts) {
        assertEquals(parts, joined(WordExtractor.list(cell)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            PAINLOG ! sitting stress    ! sitting/stress
            PAINLOG ! sitting,stress    ! sitting/stress
            CSV     ! sitting,Stress    ! sitting/stress
            CSV     ! sitting;SITTING   ! sitting
            CSV     ! ''                ! ''
            """)
    void words_are_the_journals(ImportFormat format, String cell, String words) {
        assertEquals(words, joined(of(format, false).words(WordKind.TRIGGER, cell)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            CSV     ! siting            ! trigger "siting" is not known; did you mean sitting? add --new-word to take it as a new word
            CSV     ! sitting stress    ! trigger "sitting stress" is not known; did you mean sitting? add --new-word to take it as a new word
            PAINLOG ! sitting;stress    ! trigger "sitting;stress" is not known; did you mean sitting? add --new-word to take it as a new word
            """)
    void an_unknown_word_is_refused(ImportFormat format, String cell, String sentence) {
        RefusalAssertions.with(sentence, () -> of(format, false).words(WordKind.TRIGGER, cell));
    }

    @Test
    void where_the_person_allows_it_an_unknown_word_is_new_once() {
        WordExtractor words = of(ImportFormat.CSV, true);

        assertEquals("sitting/cold-wind", joined(words.words(WordKind.TRIGGER, "sitting, Cold wind, cold_wind")));
        assertEquals("cold-wind", joined(words.words(WordKind.TRIGGER, "cold wind")));
        assertEquals(List.of("trigger cold-wind"), sink.words());
        RefusalAssertions.with(
                "trigger \"50%\" is not a name: use lower-case letters, digits, - and .",
                () -> words.words(WordKind.TRIGGER, "50%"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            neck                        ! neck
            Lower back:left, neck       ! lower-back:left neck
            neck;neck;neck:both         ! neck neck:both
            ''                          ! ''
            """)
    void sites_may_have_sides(String cell, String sites) {
        assertEquals(
                sites,
                of(ImportFormat.CSV, false).sites(cell).stream().map(Site::text).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            nek         ! site "nek" is not known; did you mean neck? add --new-word to take it as a new word
            neck:l      ! side "l" is not one of left, right, both, middle
            """)
    void a_site_that_is_none_is_refused(String cell, String sentence) {
        RefusalAssertions.with(sentence, () -> of(ImportFormat.CSV, false).sites(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            +Flare, work        ! flare/work
            Bad night; +flare   ! bad-night/flare
            flare,+flare        ! flare
            ''                  ! ''
            """)
    void tags_may_have_their_plus(String cell, String tags) {
        assertEquals(tags, joined(WordExtractor.tags(cell)));
        assertEquals(tags, joined(of(ImportFormat.CSV, false).tagged(cell)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Bad night       ! bad-night
            'so, so'        ! so--so
            'two\tlines'    ! two-lines
            ' mood_good '   ! mood-good
            """)
    void any_text_can_be_made_one_word(String text, String tag) {
        assertEquals(tag, WordExtractor.tag(text));
    }

    @Test
    void a_tag_has_at_most_64_letters() {
        assertEquals("x".repeat(64), WordExtractor.tag("x".repeat(65)));
    }
}
