package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmbiguousDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03/05/2026  | "03/05/2026" could be March or May; write 2026-03-05 or 2026-05-03
            3/5         | "3/5" could be March or May; write 03-05 or 05-03
            5.3.        | "5.3." could be May or March; write 05-03 or 03-05
            25/12/2026  | "25/12/2026" is read differently from country to country; write 2026-12-25
            12/25/2026  | "12/25/2026" is read differently from country to country; write 2026-12-25
            3/3         | "3/3" is read differently from country to country; write 03-03
            2/29/2024   | "2/29/2024" is read differently from country to country; write 2024-02-29
            2026/03/05  | "2026/03/05" is read differently from country to country; write 2026-03-05
            2/29/2026   | "2/29/2026" is not a date; write year, month and day as 2026-03-05
            31/31/2026  | "31/31/2026" is not a date; write year, month and day as 2026-03-05
            3/5/26      | "3/5/26" is not a date; write year, month and day as 2026-03-05
            2026/13/05  | "2026/13/05" is not a date; write year, month and day as 2026-03-05
            40/1        | "40/1" is not a date; write year, month and day as 2026-03-05
            9.30        | "9.30" could be a time or a date; write 9:30 or a date such as 2026-03-05
            23.59       | "23.59" could be a time or a date; write 23:59 or a date such as 2026-03-05
            24.12       | "24.12" is read differently from country to country; write 12-24
            9.3         | "9.3" could be September or March; write 09-03 or 03-09
            """)
    void a_date_is_answered_with_each_date_it_could_be(String word, String sentence) {
        @Nullable NumericDateParts parts = NumericDateParts.of(word);

        assertNotNull(parts);
        assertEquals(sentence, AmbiguousDate.refusal(word, parts).getMessage());
    }
}
