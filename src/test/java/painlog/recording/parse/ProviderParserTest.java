package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.Provider;
import painlog.journal.RefusalAssertions;

final class ProviderParserTest {
    private static ProviderInput rated(@Nullable String rating) {
        return new ProviderInput(null, null, null, null, rating);
    }

    @Test
    void what_is_not_typed_stays_and_an_empty_text_empties() {
        Provider old = new Provider("Anna", "PT", "backs", "Oslo", OptionalInt.of(4));
        ProviderInput typed = new ProviderInput(null, null, " ", "Bergen ", "");
        assertEquals(new Provider("Anna", "PT", "", "Bergen", OptionalInt.empty()), ProviderParser.changed(old, typed));
        assertEquals(old, ProviderParser.changed(old, rated(null)));
        assertEquals(Provider.named("Bo"), ProviderParser.newProvider(" Bo ", rated(null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna | 6    | rating 6 is outside 1–5
            Anna | good | --rating "good" is not a whole number from 1 to 5
            ' '  | 4    | a provider needs a name of at most 100 letters
            """)
    void a_wrong_rating_or_name_is_refused(String name, String rating, String sentence) {
        RefusalAssertions.with(sentence, () -> ProviderParser.newProvider(name, rated(rating)));
    }
}
