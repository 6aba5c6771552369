package painlog.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.calendar.Moment;
import painlog.error.BadInput;

/** The clocks of the file are in Oslo, and it is the evening of 2026-11-20. */
final class TimestampParserTest {
    private static Moment read(String pattern, String text) {
        return new TimestampParser(ImportedLines.settings(), ImportSettings.DateStyle.ISO.in(pattern))
                .read(text)
                .moment();
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
        2026-03-05 21:30 America/New_York | 2026-03-05T21:30:00-05:00
        2026-07-05 21:30 UTC          | 2026-07-05T21:30:00Z
        2026-07-05 21:30 GMT+2        | 2026-07-05T21:30:00+02:00
        2026-07-05T21:30-04:00[America/New_York] | 2026-07-05T21:30:00-04:00
        2026-07-05T21:30[America/New_York] | 2026-07-05T21:30:00-04:00
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
        yyyy-MM-dd HH:mm [z][VV] | 2026-03-01 10:00 PST    | 2026-03-01T10:00:00-08:00
        yyyy-MM-dd HH:mm [z][VV] | 2026-07-01 10:00 America/New_York | 2026-07-01T10:00:00-04:00
        dd/MM/yyyy HH:mm       | 5/3/2026 7:05             | 2026-03-05T07:05:00+01:00
        dd/MM/yy HH:mm         | 05/03/2026 07:05          | 2026-03-05T07:05:00+01:00
        yyyyMMddHHmm           | 202603050705              | 2026-03-05T07:05:00+01:00
        yyyy-MM-dd HH          | 2026-03-05 21             | 2026-03-05T21:00:00+01:00
        d.M.yy K:mm a          | 5.3.26 0:30 pm            | 2026-03-05T12:30:00+01:00
        d 'of' MMMM yyyy       | 5 of March 2026           | 2026-03-05T12:00:00+01:00
        EEE, d MMM yyyy        | Thu, 5 Mar 2026           | 2026-03-05T12:00:00+01:00
        d MMM yyyy             | 5 Sept 2025               | 2025-09-05T12:00:00+02:00
        epoch                  | 1750000000                | 2025-06-15T17:06:40+02:00
        epoch                  | 1750003600000             | 2025-06-15T18:06:40+02:00
        epoch                  | 1750000000.75             | 2025-06-15T17:06:40+02:00
        epoch-ms               | 1750003600000             | 2025-06-15T18:06:40+02:00
        epoch-ms               | 86400000                  | 1970-01-02T01:00:00+01:00
        """)
    void a_format_of_the_persons_own_is_followed(String pattern, String text, String iso) {
        assertEquals(iso, read(pattern, text).iso());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dd/MM/yyyy HH:mm | 2026-03-05 21:30
        dd/MM/yyyy HH:mm | 05/13/2026 21:30
        dd/MM/yyyy HH:mm | 05/03/2026
        """)
    void what_is_not_in_the_format_is_refused(String pattern, String text) {
        assertEquals("time \"" + text + "\" is not in the format " + pattern, refusal(pattern, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dd/MM/yyyy HH:mm | 31/04/2025 10:00   | April 2025 has 30 days
        dd/MM/yyyy HH:mm | 30/02/2025 10:00   | February 2025 has 28 days
        dd/MM/yyyy HH:mm | 29/02/2023 10:00   | February 2023 has 28 days
        M/d/yy H:mm      | 9/31/25 7:05       | September 2025 has 30 days
        d MMM yyyy       | 31 Jun 2025        | June 2025 has 30 days
        ''               | 2025-06-31         | June 2025 has 30 days
        ''               | 2026-02-30 21:30   | February 2026 has 28 days
        """)
    void a_day_that_does_not_exist_is_no_other_day(String pattern, String text, String days) {
        assertEquals("time \"" + text + "\" names a day that does not exist; " + days, refusal(pattern, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dd/MM/yyyy hh:mm | counts hours to twelve without saying which half of the day; write dd/MM/yyyy HH:mm for hours to 24, or add a for AM and PM
        dd/MM/yyyy KK:mm | counts hours to twelve without saying which half of the day; write dd/MM/yyyy HH:mm for hours to 24, or add a for AM and PM
        d.M.yyyy h       | counts hours to twelve without saying which half of the day; write d.M.yyyy H for hours to 24, or add a for AM and PM
        dd/MM/yyyy mm    | has a part of a time but no hour; write hours as HH
        HH:mm            | has no day of the month; write it as dd
        MM/yyyy          | has no day of the month; write it as dd
        """)
    void a_format_that_drops_a_part_of_the_time_is_refused(String pattern, String fault) {
        assertEquals("--date-format \"" + pattern + "\" " + fault, refusal(pattern, "05/03/2026 08:15"));
    }

    private static Moment read(String pattern, String language, String text) {
        ImportSettings.DateStyle style = new ImportSettings.DateStyle(pattern, Locale.forLanguageTag(language), false);
        return new TimestampParser(ImportedLines.settings(), style).read(text).moment();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de    | d. MMMM yyyy HH:mm      | 5. März 2026 21:30           | 2026-03-05T21:30
        de    | d. MMM yyyy             | 5. Mär. 2026                 | 2026-03-05T12:00
        de    | d MMM yyyy              | 5 Mrz 2026                   | 2026-03-05T12:00
        de    | EEEE, d. MMMM yyyy      | Donnerstag, 5. März 2026     | 2026-03-05T12:00
        de    | d. MMM yyyy             | 5. Dez. 2025                 | 2025-12-05T12:00
        fr    | d MMMM yyyy             | 5 août 2025                  | 2025-08-05T12:00
        fr    | d MMM yyyy              | 5 févr. 2026                 | 2026-02-05T12:00
        es    | d 'de' MMMM 'de' yyyy   | 5 de marzo de 2026           | 2026-03-05T12:00
        es    | d MMM yyyy h:mm a       | 5 mar 2026 9:30 p. m.        | 2026-03-05T21:30
        nb    | d. MMMM yyyy            | 5. oktober 2025              | 2025-10-05T12:00
        pt-BR | d 'de' MMM 'de' yyyy    | 5 de fev. de 2026            | 2026-02-05T12:00
        en    | MMM d, yyyy h:mm a      | Mar 5, 2026 9:30 PM          | 2026-03-05T21:30
        """)
    void names_of_months_and_days_are_read_in_the_language_asked_for(
            String language, String pattern, String text, String local) {
        assertEquals(local, read(pattern, language, text).local().toString());
    }

    @Test
    void another_language_is_pointed_at() {
        assertEquals(
                "time \"5 März 2026\" is not in the format d MMMM yyyy; names of months in another language need"
                        + " --date-locale, such as --date-locale de",
                refusal("d MMMM yyyy", "5 März 2026"));
        assertEquals(
                "time \"soon\" is not a number of seconds or milliseconds since 1970, as --date-format epoch says",
                refusal("epoch", "soon"));
    }

    @Test
    void times_in_utc_are_moved_where_the_person_asked_for_a_zone() {
        ImportSettings.DateStyle asked = new ImportSettings.DateStyle("", Locale.ENGLISH, true);
        ImportSettings.Conventions plain = ImportSettings.Conventions.PLAIN;
        ImportSettings settings = ImportedLines.with(
                ImportedLines.settings(),
                new ImportSettings.Conventions(plain.charset(), plain.delimiter(), asked, plain.numbers()));
        TimestampParser parser = new TimestampParser(settings);

        assertEquals(
                "2026-07-20T05:00:00+02:00",
                parser.read("2026-07-20T03:00:00Z").moment().iso());
        assertEquals(
                "2026-07-20T05:00:00+02:00",
                parser.read("2026-07-20T03:00+00:00").moment().iso());
        assertEquals(
                "2026-07-20T05:00:00+02:00",
                parser.read("2026-07-20 03:00 UTC").moment().iso());
        assertEquals(
                "2026-07-20T03:00:00-07:00",
                parser.read("2026-07-20T03:00-07:00").moment().iso());
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
    void a_day_alone_is_its_noon_but_not_later_than_now() {
        ImportSettings evening = ImportedLines.settings();
        ImportSettings morning = new ImportSettings(
                evening.known(),
                evening.zone(),
                Instant.parse("2026-11-20T07:30:00Z"),
                evening.conventions(),
                Map.of(),
                Map.of(),
                false);
        TimestampParser parser = new TimestampParser(morning);

        assertEquals(
                "2026-11-20T08:30:00+01:00", parser.read("2026-11-20").moment().iso());
        assertEquals("2026-11-20T12:00", parser.read("2026-11-20").written().toString());
        assertEquals(
                "2026-11-19T12:00:00+01:00", parser.read("2026-11-19").moment().iso());
        assertThrows(BadInput.class, () -> parser.read("2026-11-21"));
        assertThrows(BadInput.class, () -> parser.read("2026-11-20T12:00"));
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
