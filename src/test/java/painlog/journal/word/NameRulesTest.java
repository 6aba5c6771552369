package painlog.journal.word;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class NameRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "deep-tissue", "pain.worst", "l5", "5-rhythms", "a--b", "tränen", "首"})
    void lower_case_letters_digits_and_joints_within_are_a_name(String name) {
        assertDoesNotThrow(() -> NameRules.require("word", name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Deep", "deep tissue", "-a", "a-", ".a", "a.", "a/b", "a:b", "a,b", "a=b", "+a", "a\n"})
    void anything_else_is_refused(String name) {
        RefusalAssertions.with(
                "trigger \"" + name + "\" is not a name: use lower-case letters, digits, - and .",
                () -> NameRules.require("trigger", name));
    }

    @Test
    void a_name_has_at_most_64_letters() {
        assertDoesNotThrow(() -> NameRules.require("word", "x".repeat(64)));
        String tooLong = "x".repeat(65);
        RefusalAssertions.with(
                "word \"" + tooLong + "\" is not a name: use lower-case letters, digits, - and .",
                () -> NameRules.require("word", tooLong));
    }
}
