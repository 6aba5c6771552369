package painlog.cli.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class TomlStringTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "04:00"                 | 04:00             | ``
            '04:00'                 | 04:00             | ``
            ""                      | ``                | ``
            "04:00" # night owl     | 04:00             | # night owl
            "04:00"# night owl      | 04:00             | # night owl
            "a # b"                 | a # b             | ``
            "say \\"no\\""          | say "no"          | ``
            "C:\\\\health"          | C:\\health        | ``
            'C:\\health'            | C:\\health        | ``
            'say "no"'              | say "no"          | ``
            "it's"                  | it's              | ``
            """)
    void it_is_one_text_in_quotes_and_perhaps_a_remark(String text, String value, String rest) {
        assertEquals(new TomlString(value, rest), TomlString.parse(text, "line 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "04:00",
                "\"",
                "\"04:00",
                "\"04:00'",
                "04:00\"",
                "\"04:00\" x",
                "\"a\" \"b\"",
                "\"a\\\"",
                "true",
                "# remark"
            })
    void anything_else_is_refused_with_where_it_stands(String text) {
        RefusalAssertions.with(
                "the value in line 3 of FILE must be one text in double quotes",
                () -> TomlString.parse(text, "line 3 of FILE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "04:00", "say \"no\"", "C:\\health", "a \\\" b", "it's # not"})
    void what_is_put_into_quotes_is_read_back(String value) {
        assertEquals(new TomlString(value, ""), TomlString.parse(TomlString.quoted(value), "line 1"));
    }
}
