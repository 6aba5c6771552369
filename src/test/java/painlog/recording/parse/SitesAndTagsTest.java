package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;
import painlog.journal.part.Annotations;
import painlog.journal.word.Side;
import painlog.journal.word.Site;

final class SitesAndTagsTest {
    private static String said(List<Site> sites, List<String> tags) {
        return new Annotations(sites, tags, "").siteText() + " / " + String.join(" ", tags);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @neck +flare                       | neck / flare              | ''
            @neck:left @Lower_Back @neck:left  | neck:left lower-back /    | ''
            +Flare +flare +work                | ' / flare work'           | ''
            6 @neck after work                 | neck /                    | 6 after work
            a@neck a+b                         | ' / '                     | a@neck a+b
            @ + @neck                          | neck /                    | @ +
            """)
    void they_are_taken_from_among_other_words(String line, String taken, String left) {
        SiteAndTagParser siteAndTagParser = new SiteAndTagParser(TypedFixtures.known());
        List<String> others = new ArrayList<>(CommandLineTokenizer.words(line));
        others.removeIf(siteAndTagParser::take);

        assertEquals(
                taken.strip(),
                said(siteAndTagParser.sites(), siteAndTagParser.tags()).strip());
        assertEquals(left, String.join(" ", others));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''       | neck:left / old
            @        | ' / old'
            @neck    | neck / old
            @ @neck  | neck / old
            +        | neck:left /
            @ +      | ' / '
            """)
    void in_a_changed_record_a_sign_alone_leaves_none(String line, String left) {
        SiteAndTagParser siteAndTagParser = new SiteAndTagParser(TypedFixtures.known());
        for (String word : CommandLineTokenizer.words(line)) {
            assertEquals(true, siteAndTagParser.clear(word) || siteAndTagParser.take(word));
        }

        List<Site> sites = siteAndTagParser.sites(List.of(new Site("neck", Side.LEFT)));
        assertEquals(
                left.strip(), said(sites, siteAndTagParser.tags(List.of("old"))).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @nek       | site "nek" is not known; did you mean neck? add --new-word to take it as a new word
            @:left     | site "" is not known; add --new-word to take it as a new word
            @neck:top  | side "top" is not one of left, right, both, middle
            +a,b       | tag "a,b" is not one word, such as +flare
            '+ '       | tag "" is not one word, such as +flare
            """)
    void what_only_looks_like_one_is_refused(String word, String sentence) {
        SiteAndTagParser siteAndTagParser = new SiteAndTagParser(TypedFixtures.known());

        RefusalAssertions.with(sentence, () -> siteAndTagParser.take(word));
    }
}
