package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.assertRefused;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeTokensTest {
    private static String rest(TimeTokens tokens) {
        List<String> words = new ArrayList<>();
        while (!tokens.isEmpty()) {
            words.add(tokens.next());
        }
        return String.join(" · ", words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | ''
            '  '                    | ''
            Now                     | now
            ' Yesterday  21:30 '    | yesterday · 21:30
            fri 9 pm                | fri · 9pm
            fri 9 P.M.              | fri · 9pm
            9:30a.m.                | 9:30am
            am                      | am
            fri am                  | fri · am
            2026-03-05T21:30        | 2026-03-05 · 21:30
            2026-03-05t21:30Z       | 2026-03-05 · 21:30z
            today                   | today
            Oct 5                   | oct · 5
            """)
    void words_are_in_lower_case_and_spelled_one_way(String text, String words) {
        assertEquals(words, rest(TimeTokens.of(text)));
    }

    @Test
    void every_kind_of_space_parts_words() {
        assertEquals("3:30pm · today", rest(TimeTokens.of("3:30\u202fpm\u00a0\ttoday")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            21:30Z              | Z      | 21:30
            21:30 z             | Z      | 21:30
            21:30+01:00         | +01:00 | 21:30
            21:30 +01:00        | +01:00 | 21:30
            21:30-0500          | -05:00 | 21:30
            21:30 -05           | -05:00 | 21:30
            2026-03-05 21:30    | none   | 2026-03-05 · 21:30
            2026-03-05          | none   | 2026-03-05
            ''                  | none   | ''
            """)
    void an_offset_is_taken_off_the_end(String text, String offset, String words) {
        TimeTokens tokens = TimeTokens.of(text);
        @Nullable ZoneOffset taken = tokens.takeOffset();

        assertEquals(offset, taken == null ? "none" : taken.getId());
        assertEquals(words, rest(tokens));
    }

    @ParameterizedTest
    @CsvSource({"21:30 +1:30, +1:30", "21:30 +19:00, +19:00", "21:30 -, -", "21:30+01:60, +01:60"})
    void an_offset_that_no_place_has_is_refused(String text, String offset) {
        assertRefused(
                "\"" + offset + "\" is not an offset from UTC; write Z or one such as +01:00",
                () -> TimeTokens.of(text).takeOffset());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 h ago             | 2h        | ''
            1 h 45 min ago 9:30 | 1h45min   | 9:30
            1 5 min ago         | 1 5min    | ''
            ago                 | ''        | ''
            2 h                 | ''        | ''
            """)
    void the_words_before_ago_are_written_together(String text, String before, String after) {
        TimeTokens tokens = TimeTokens.of(text);

        assertEquals(before, tokens.before("ago"));
        tokens.skipPast("ago");
        assertEquals(after, rest(tokens));
    }

    @Test
    void a_word_that_does_not_come_next_is_not_skipped() {
        TimeTokens tokens = TimeTokens.of("at 9:30");

        tokens.skip("ago");
        assertEquals("at", tokens.peek());
        tokens.skip("at");
        assertEquals(true, tokens.areJust("9:30"));
    }
}
