package painlog.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.calendar.Moment;
import painlog.error.BadInput;

/** The clocks of the file are in Oslo, and it is the evening of 2026-11-20. */
final class TimestampParserTest {
    private static Moment read(String pattern, String text) {
        return new TimestampParser(ImportedLines.settings(), pattern).read(text);
    }

    private static String refusal(String pattern, String text) {
        return assertThrows(BadInput.class, () -> read(pattern, text), text).sentence();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-05                    | 2026-03-05T12:00:00+01:00
            2026-03-05T21:30              | 2026-03-05T21:30:00+01:00
            2026-03-05 21:30              | 2026-03-05T21:30:00+01:00
            2026-03-05 21:30:15           | 2026-03-05T21:30:15+01:00
            2026-03-05T21:30:15.987       | 2026-03-05T21:30:15+01:00
            2026-07-05 21:30              | 2026-07-05T21:30:00+02:00
            2026-03-05T21:30Z             | 2026-03-05T21:30:00Z
            2026-03-05T21:30:00-05:00     | 2026-03-05T21:30:00-05:00
            2026-03-05 21:30:00 -0500     | 2026-03-05T21:30:00-05:00
            2026-03-05T21:30+01:00        | 2026-03-05T21:30:00+01:00
            2024-02-29 00:00              | 2024-02-29T00:00:00+01:00
            1900-01-01                    | 1900-01-01T12:00:00+01:00
            2026-11-20T21:05              | 2026-11-20T21:05:00+01:00
            """)
    void an_iso_time_is_read_with_and_without_its_parts(String text, String iso) {
        assertEquals(iso, read("", text).iso());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            05.03.2026
            2026-3-5
            2026/03/05 21:30
            20260305T2130
            2026-03-05x21:30
            2026-03-05T
            2026-03-05 24:30
            2026-03-05 21:60
            2026-02-30 21:30
            2026-02-30
            2026-13-01 21:30
            2026-03-05 21:30 Oslo
            2026-03-05 9:30
            yesterday
            """)
    void what_is_no_iso_time_is_refused_with_the_way_out(String text) {
        assertEquals(
                "time \"" + text + "\" is not an ISO 8601 time such as 2026-03-05T21:30;"
                        + " other spellings need --date-format",
                refusal("", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dd/MM/yyyy HH:mm       | 05/03/2026 21:30          | 2026-03-05T21:30:00+01:00
            MM/dd/yy HH:mm         | 03/05/26 21:30            | 2026-03-05T21:30:00+01:00
            d.M.yyyy               | 5.3.2026                  | 2026-03-05T12:00:00+01:00
            d MMM yyyy h:mm a      | 5 Mar 2026 9:30 PM        | 2026-03-05T21:30:00+01:00
            yyyy-MM-dd HH:mm xxx   | 2026-03-05 21:30 -05:00   | 2026-03-05T21:30:00-05:00
            yyyy-MM-dd HH:mm X     | 2026-03-05 21:30 Z        | 2026-03-05T21:30:00Z
            """)
    void a_format_of_the_persons_own_is_followed(String pattern, String text, String iso) {
        assertEquals(iso, read(pattern, text).iso());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dd/MM/yyyy HH:mm | 2026-03-05 21:30
            dd/MM/yyyy HH:mm | 05/13/2026 21:30
            dd/MM/yyyy HH:mm | 05/03/2026
            HH:mm            | 21:30
            """)
    void what_is_not_in_the_format_is_refused(String pattern, String text) {
        assertEquals("time \"" + text + "\" is not in the format " + pattern, refusal(pattern, text));
    }

    @Test
    void what_is_no_format_is_refused() {
        assertEquals(
                "--date-format \"dd/MM/bbbb\" is not a format such as \"dd/MM/yyyy HH:mm\"",
                refusal("dd/MM/bbbb", "05/03/2026"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20T21:06          | Fri 2026-11-20 21:06 +01:00 is in the future
            2026-11-20T20:06Z         | Fri 2026-11-20 20:06 +00:00 is in the future
            2036-03-05                | Wed 2036-03-05 12:00 +01:00 is in the future
            1899-12-31T23:59Z         | Sun 1899-12-31 23:59 +00:00 is before 1900, the first year painlog takes
            """)
    void the_future_and_the_distant_past_are_refused(String text, String sentence) {
        assertEquals(sentence, refusal("", text));
    }

    @Test
    void a_long_text_is_cut_in_the_sentence() {
        assertEquals(
                "time \"" + "x".repeat(40) + "…\" is not an ISO 8601 time such as 2026-03-05T21:30;"
                        + " other spellings need --date-format",
                refusal("", "x".repeat(400)));
    }

    @Test
    void an_offset_keeps_the_zone_of_the_file_where_they_agree() {
        assertEquals("Europe/Oslo", read("", "2026-07-05T21:30+02:00").zone().getId());
        assertEquals("+01:00", read("", "2026-07-05T21:30+01:00").zone().getId());
    }
}
