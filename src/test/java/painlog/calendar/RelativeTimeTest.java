package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.FRIDAY;
import static painlog.calendar.CalendarFixtures.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RelativeTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2h ago, PT2H, ''",
        "30m ago, PT30M, ''",
        "90 min ago, PT1H30M, ''",
        "1h45m ago, PT1H45M, ''",
        "1 hour 45 minutes ago, PT1H45M, ''",
        "an hour ago, PT1H, ''",
        "a minute ago, PT1M, ''",
        "2h ago 21:30, PT2H, 21:30"
    })
    void hours_and_minutes_are_taken_with_their_ago(String text, Duration back, String rest) {
        TimeTokens tokens = TimeTokens.of(text);

        assertEquals(back, RelativeTimeParser.readClock(tokens));
        assertEquals(rest, tokens.peek());
    }

    @ParameterizedTest
    @CsvSource({
        "0 days ago, 2026-11-20, ''",
        "3 days ago, 2026-11-17, ''",
        "2w ago, 2026-11-06, ''",
        "a week ago, 2026-11-13, ''",
        "1 week 3 days ago, 2026-11-10, ''",
        "a month ago, 2026-10-20, ''",
        "2mo ago, 2026-09-20, ''",
        "a year ago, 2025-11-20, ''",
        "3 days ago 9:30, 2026-11-17, 9:30"
    })
    void days_and_longer_are_taken_with_their_ago(String text, LocalDate day, String rest) {
        TimeTokens tokens = TimeTokens.of(text);

        assertEquals(day, RelativeTimeParser.readDay(tokens, FRIDAY));
        assertEquals(rest, tokens.peek());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ago",
                "2h",
                "3 days",
                "7 ago",
                "a ago",
                "a 2h ago",
                "1d 2h ago",
                "1.5h ago",
                "h ago",
                "yesterday"
            })
    void anything_else_is_left_where_it_is(String text) {
        TimeTokens tokens = TimeTokens.of(text);
        String first = tokens.peek();
        @Nullable Duration back = RelativeTimeParser.readClock(tokens);
        @Nullable LocalDate day = RelativeTimeParser.readDay(tokens, FRIDAY);

        assertEquals(null, back);
        assertEquals(null, day);
        assertEquals(first, tokens.peek());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2h ago              | "2h ago" is a time, not a day; write today, yesterday or 3 days ago
            90 min ago          | "90 min ago" is a time, not a day; write today, yesterday or 3 days ago
            200 years ago       | "200 years ago" is before 1900, the first year painlog takes
            123456789 days ago  | "123456789days" holds too large a number; write at most eight digits
            """)
    void what_is_no_day_to_count_back_to_is_refused(String text, String sentence) {
        assertRefused(sentence, () -> RelativeTimeParser.readDay(TimeTokens.of(text), FRIDAY));
    }
}
