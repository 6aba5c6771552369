package painlog.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.Redaction;
import painlog.query.FilterOptions.SiteOptions;
import painlog.query.FilterOptions.TreatmentOptions;
import painlog.query.FilterOptions.ValueOptions;

final class FilterDescriptionTest {
    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }

    private static FilterOptions options(String sites, String tags, String therapies, String providers, String text) {
        TreatmentOptions care = new TreatmentOptions(list(therapies), List.of(), list(providers));
        return new FilterOptions(
                SpanOptions.last("30d"), "pain", SiteOptions.of(list(sites)), list(tags), care, text, ValueOptions.ANY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                 | ''         | ''      | ''          | ''    | ''
        lower-back         | ''         | ''      | ''          | ''    | lower-back
        lower-back neck    | flare work | ''      | ''          | ''    | lower-back or neck, tag flare or work
        ''                 | ''         | massage | Anna        | ''    | massage, with Anna
        ''                 | ''         | ''      | Anna Bernd  | stiff | with Anna or Bernd, note with "stiff"
        """)
    void a_filter_is_said_in_words_but_for_its_days(
            String sites, String tags, String therapies, String providers, String text, String words) {
        assertEquals(words, FilterDescription.of(options(sites, tags, therapies, providers, text)));
    }

    @ParameterizedTest
    @CsvSource({"3, 7, '3 or more, 7 or less'", "3, '', 3 or more", "'', 7, 7 or less"})
    void bounds_are_said_as_they_were_typed(String min, String max, String words) {
        ValueOptions values = new ValueOptions(
                Optional.of(min).filter(text -> !text.isEmpty()),
                Optional.of(max).filter(text -> !text.isEmpty()));

        assertEquals(
                words,
                FilterDescription.of(new FilterOptions(
                        SpanOptions.ALL, "pain", SiteOptions.ANY, List.of(), TreatmentOptions.ANY, "", values)));
    }

    @Test
    void what_others_may_not_read_is_not_said() {
        Set<Redaction.Part> both = Set.of(Redaction.Part.PROVIDERS, Redaction.Part.NOTES);

        assertEquals(
                "neck, with one provider or some, some of the notes",
                FilterDescription.of(options("neck", "", "", "Anna", "stiff"), new Redaction(both, List.of("Anna"))));
    }
}
