package painlog.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProviderTest {
    private static Provider provider(String name, int rating) {
        return new Provider(name, "", "", "", OptionalInt.of(rating));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void a_rating_runs_from_1_to_5(int rating) {
        assertEquals(OptionalInt.of(rating), provider("Anna Berg", rating).rating());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Berg | 0  | rating 0 is outside 1–5
            Anna Berg | 6  | rating 6 is outside 1–5
            Anna Berg | -1 | rating -1 is outside 1–5
            ''        | 5  | a provider needs a name of at most 100 letters
            ' '       | 5  | a provider needs a name of at most 100 letters
            """)
    void what_is_no_provider_can_not_be_made(String name, int rating, String sentence) {
        RefusalAssertions.with(sentence, () -> provider(name, rating));
    }

    @Test
    void a_name_has_at_most_100_letters_without_those_at_its_ends() {
        assertEquals(
                "x".repeat(100), Provider.named(" " + "x".repeat(100) + " ").name());
        RefusalAssertions.with("a provider needs a name of at most 100 letters", () -> Provider.named("x".repeat(101)));
    }
}
