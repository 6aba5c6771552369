package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.FRIDAY;
import static painlog.calendar.CalendarFixtures.assertRefused;
import static painlog.calendar.CalendarFixtures.date;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenSpanTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01..2026-03-28      | Sun 2026-03-01 – Sat 2026-03-28
            2026-03-01..2026-03-01      | Sun 2026-03-01
            2026-03-01..                | Sun 2026-03-01 –
            2026-12-24..2027-01-06      | Thu 2026-12-24 – Wed 2027-01-06
            ' 03-01 .. 03-28 '          | Sun 2026-03-01 – Sat 2026-03-28
            mon..today                  | Mon 2026-11-16 – Fri 2026-11-20
            2 weeks ago..yesterday      | Fri 2026-11-06 – Thu 2026-11-19
            YESTERDAY..                 | Thu 2026-11-19 –
            """)
    void its_ends_are_days_as_people_say_them(String text, String words) {
        assertEquals(words, OpenSpan.parse(text, FRIDAY).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | "" is not a span of days; write FROM..TO as 2026-03-01..2026-03-28
            2026-03-01              | "2026-03-01" is not a span of days; write FROM..TO as 2026-03-01..2026-03-28
            2026-03-01.2026-03-28   | "2026-03-01.2026-03-28" is not a span of days; write FROM..TO as 2026-03-01..2026-03-28
            ..                      | ".." has no first day; write FROM..TO as 2026-03-01..2026-03-28
            ..2026-03-28            | "..2026-03-28" has no first day; write FROM..TO as 2026-03-01..2026-03-28
            march..2026-03-28       | "march" is not a day painlog knows; write today, yesterday, fri, 2026-03-05, 03-05 or 3 days ago
            2026-03-01..tomorrow    | "tomorrow" is not a day painlog knows; write today, yesterday, fri, 2026-03-05, 03-05 or 3 days ago
            2026-03-01..2h ago      | "2h ago" is a time, not a day; write today, yesterday or 3 days ago
            2026-02-30..            | 2026-02-30 does not exist; February 2026 has 28 days
            2026-03-28..2026-03-01  | the last day, 2026-03-01, is before the first, 2026-03-28; write the earlier one first
            """)
    void anything_else_is_refused(String text, String sentence) {
        assertRefused(sentence, () -> OpenSpan.parse(text, FRIDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01..2026-03-28, 2026-02-28, false",
        "2026-03-01..2026-03-28, 2026-03-01, true",
        "2026-03-01..2026-03-28, 2026-03-28, true",
        "2026-03-01..2026-03-28, 2026-03-29, false",
        "2026-03-01.., 2026-02-28, false",
        "2026-03-01.., 2099-12-31, true"
    })
    void it_contains_both_of_its_ends(String text, String day, boolean contains) {
        assertEquals(contains, OpenSpan.parse(text, FRIDAY).contains(date(day)));
    }

    @Test
    void what_it_says_of_its_ends_it_is_made_of() {
        assertEquals(OpenSpan.from(date("2026-03-01")), OpenSpan.parse("2026-03-01..", FRIDAY));
        assertEquals(
                OpenSpan.closed(date("2026-03-01"), date("2026-03-28")),
                OpenSpan.parse("2026-03-01..2026-03-28", FRIDAY));
    }
}
