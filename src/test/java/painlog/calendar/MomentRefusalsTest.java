package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.assertRefused;
import static painlog.calendar.CalendarFixtures.in;
import static painlog.calendar.CalendarFixtures.on;

import org.junit.jupiter.api.Test;

class MomentRefusalsTest {
    private static final String FORMS =
            " is not a time painlog knows; write now, yesterday 21:30, fri 9pm, 2026-03-05 21:30, 03-05 or 2h ago";

    private static void refused(String text, String sentence) {
        assertRefused(sentence, () -> on(text));
    }

    @Test
    void tomorrow_is_known_to_be_in_the_future() {
        for (String text : new String[] {"tomorrow", "tomorrow 9:00"}) {
            refused(text, "\"" + text + "\" is in the future; it is now Fri 2026-11-20 21:00 +01:00");
        }
    }

    @Test
    void unknown_words_with_the_forms_it_knows() {
        for (String text : new String[] {
            "",
            "foo",
            "yesterday foo",
            "now 21:30",
            "9pm yesterday",
            "2h ago 21:30",
            "fri 03-05",
            "2026-03-05 +01:00",
            "Z",
            "a ago",
            "7 ago",
            "a 2h ago",
            "1 5 min ago",
            "1h90m ago",
            "1d 2h ago",
            "1.5h ago",
            "m ago",
            "2026-03-05T21:30[Europe/Oslo]",
            "21:30 22:30",
            "03/05-2026",
            "٧:٣٠"
        }) {
            refused(text, "\"" + text + "\"" + FORMS);
        }
    }

    @Test
    void dates_that_countries_read_differently() {
        refused("03/05/2026", "\"03/05/2026\" could be March or May; write 2026-03-05 or 2026-05-03");
        refused("03/05/2026 21:30", "\"03/05/2026\" could be March or May; write 2026-03-05 or 2026-05-03");
        refused("5.3.2026", "\"5.3.2026\" could be May or March; write 2026-05-03 or 2026-03-05");
        refused("05.03.", "\"05.03.\" could be May or March; write 05-03 or 03-05");
        refused("3/5", "\"3/5\" could be March or May; write 03-05 or 05-03");
        refused("3-5", "\"3-5\" could be March or May; write 03-05 or 05-03");
        refused("05-03-2026", "\"05-03-2026\" could be May or March; write 2026-05-03 or 2026-03-05");
        refused("25/12/2026", "\"25/12/2026\" is read differently from country to country; write 2026-12-25");
        refused("29.2.", "\"29.2.\" is read differently from country to country; write 02-29");
        refused("3/3/2026", "\"3/3/2026\" is read differently from country to country; write 2026-03-03");
        refused("2026/03/05", "\"2026/03/05\" is read differently from country to country; write 2026-03-05");
    }

    @Test
    void figures_that_are_no_date_at_all() {
        String sentence = " is not a date; write year, month and day as 2026-03-05";
        for (String text : new String[] {"31/31/2026", "3/5/26", "2026-03", "29/2/2026", "0/0", "2026-123", "99.99"}) {
            refused(text, "\"" + text + "\"" + sentence);
        }
    }

    @Test
    void figures_with_a_point_that_could_be_a_time_or_a_date() {
        refused("9.30", "\"9.30\" could be a time or a date; write 9:30 or a date such as 2026-03-05");
        refused("5.10", "\"5.10\" could be a time or a date; write 5:10 or a date such as 2026-03-05");
    }

    @Test
    void dates_that_do_not_exist() {
        refused("2026-02-30", "2026-02-30 does not exist; February 2026 has 28 days");
        refused("2026-04-00", "2026-04-00 does not exist; April 2026 has 30 days");
        refused("02-30", "02-30 does not exist; February 2026 has 28 days");
        refused("2026-13-01", "2026-13-01 does not exist; months run from 01 to 12");
        refused("00-10", "00-10 does not exist; months run from 01 to 12");
        refused("02-29", "02-29 does not exist in 2026; write it with its year, such as 2024-02-29");
        assertRefused(
                "02-29 does not exist in 2025; write it with its year, such as 2024-02-29",
                () -> in("2025-03-15T10:00:00+01:00", "02-29"));
        refused("thu 2026-11-20", "2026-11-20 is a Fri, not a Thu; write the date alone");
    }

    @Test
    void years_before_1900() {
        refused("1899-12-31", "\"1899-12-31\" is before 1900, the first year painlog takes");
        refused("0000-01-01", "\"0000-01-01\" is before 1900, the first year painlog takes");
        refused("300 years ago", "\"300 years ago\" is before 1900, the first year painlog takes");
        refused(
                "99999999y 99999999mo ago",
                "\"99999999y 99999999mo ago\" is before 1900, the first year painlog takes");
        refused("99999999h ago", "\"99999999h ago\" is before 1900, the first year painlog takes");
        assertEquals("1900-01-01T12:00:00+01:00", on("1900-01-01"));
    }

    @Test
    void numbers_too_large_to_count_with() {
        refused("123456789 days ago", "\"123456789days\" holds too large a number; write at most eight digits");
    }

    @Test
    void the_future_beyond_five_minutes() {
        String now = " is in the future; it is now Fri 2026-11-20 21:00 +01:00";
        refused("today 21:06", "\"today 21:06\"" + now);
        refused("2026-11-21", "\"2026-11-21\"" + now);
        refused("11-20 23:00", "\"11-20 23:00\"" + now);
        refused("2026-11-20T20:06Z", "\"2026-11-20T20:06Z\"" + now);
        assertEquals("2026-11-20T21:05:00+01:00", on("today 21:05"));
    }

    @Test
    void a_bare_number() {
        refused("7", "\"7\" could be morning or evening; write 7:00 or 7pm");
        refused("yesterday 07", "\"07\" could be morning or evening; write 7:00 or 7pm");
        refused("21", "\"21\" is only a number; write a time as 21:30 or 9pm, a date as 2026-03-05");
        refused("20260305", "\"20260305\" is only a number; write a time as 21:30 or 9pm, a date as 2026-03-05");
        refused("0", "\"0\" is only a number; write a time as 21:30 or 9pm, a date as 2026-03-05");
    }

    @Test
    void times_that_no_clock_shows() {
        String day = " is not a time of day; hours run from 0 to 23, minutes and seconds from 00 to 59";
        String half = " is not a time of day; with am or pm hours run from 1 to 12, minutes and seconds from 00 to 59";
        refused("25:00", "\"25:00\"" + day);
        refused("24:00", "\"24:00\"" + day);
        refused("9:75", "\"9:75\"" + day);
        refused("23:59:60", "\"23:59:60\"" + day);
        refused("13pm", "\"13pm\"" + half);
        refused("0:30 am", "\"0:30am\"" + half);
    }

    @Test
    void times_written_badly() {
        for (String text : new String[] {"9:5", "9:", "123:00", "9:300", "9:30:", "9:30:1", "9:30:15.", "9:30.15"}) {
            refused(text, "\"" + text + "\" is not a time of day; write it as 21:30 or 9:30pm");
        }
    }

    @Test
    void offsets_that_no_place_has() {
        refused("2026-03-05T21:30+25:00", "\"+25:00\" is not an offset from UTC; write Z or one such as +01:00");
        refused("21:30 -", "\"-\" is not an offset from UTC; write Z or one such as +01:00");
    }

    @Test
    void long_or_invisible_text_without_harm_to_the_terminal() {
        refused("\u001b[31mred", "\"?[31mred\"" + FORMS);
        refused("\u202eago", "\"?ago\"" + FORMS);
        refused("x".repeat(100), "\"" + "x".repeat(60) + "…\"" + FORMS);
    }
}
