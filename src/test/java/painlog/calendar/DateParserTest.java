package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static painlog.calendar.CalendarFixtures.FRIDAY;
import static painlog.calendar.CalendarFixtures.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is 2026-11-20. */
final class DateParserTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-03-05",
        "2026-3-5, 2026-03-05",
        "2024-02-29, 2024-02-29",
        "1900-01-01, 1900-01-01",
        "03-05, 2026-03-05",
        "11-20, 2026-11-20",
        "11-21, 2025-11-21",
        "12-31, 2025-12-31",
        "2036-03-05, 2036-03-05"
    })
    void a_date_is_read_with_or_without_its_year(String word, LocalDate date) {
        assertEquals(date, DateParser.read(word, FRIDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "20260305", "2026-03-05x", "2026--05", "1-2-3-4", "w09"})
    void other_words_are_no_attempt_at_one(String word) {
        assertNull(DateParser.read(word, FRIDAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-13-01 | 2026-13-01 does not exist; months run from 01 to 12
            2026-02-29 | 2026-02-29 does not exist; February 2026 has 28 days
            2026-04-31 | 2026-04-31 does not exist; April 2026 has 30 days
            02-29      | 02-29 does not exist in 2026; write it with its year, such as 2024-02-29
            1899-12-31 | "1899-12-31" is before 1900, the first year painlog takes
            5/3/2026   | "5/3/2026" could be May or March; write 2026-05-03 or 2026-03-05
            31.12.2025 | "31.12.2025" is read differently from country to country; write 2025-12-31
            2026/03/05 | "2026/03/05" is read differently from country to country; write 2026-03-05
            5.3.26     | "5.3.26" is not a date; write year, month and day as 2026-03-05
            9.30       | "9.30" could be a time or a date; write 9:30 or a date such as 2026-03-05
            """)
    void a_date_that_does_not_exist_or_could_be_two_is_refused(String word, String sentence) {
        assertRefused(sentence, () -> DateParser.read(word, FRIDAY));
    }
}
