package painlog.journal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class SiteTest {
    @ParameterizedTest
    @CsvSource({
        "lower-back, UNSAID, lower-back",
        "lower-back, LEFT, lower-back:left",
        "neck, BOTH, neck:both",
        "l5.s1, MIDDLE, l5.s1:middle",
        "rücken, RIGHT, rücken:right"
    })
    void it_is_said_as_it_is_typed(String name, Side side, String words) {
        assertEquals(words, new Site(name, side).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Neck", "lower back", "lower_back", "-neck", "neck-", ".neck", "neck:left", "a,b"})
    void what_is_no_name_can_not_be_a_site(String name) {
        RefusalAssertions.with(
                "site \"" + name + "\" is not a name: use lower-case letters, digits, - and .",
                () -> new Site(name, Side.UNSAID));
    }
}
