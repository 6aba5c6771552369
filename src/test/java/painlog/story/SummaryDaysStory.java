package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

final class SummaryDaysStory extends SummaryStoryBase {
    @Test
    void the_week_ends_on_sunday_at_midnight() {
        logged("2 --at \"2026-11-08 23:59\"");
        logged("4 --at \"2026-11-09 00:00\"");
        logged("6 --at \"2026-11-15 23:59\"");
        logged("8 --at \"2026-11-16 00:00\"");

        String weeks = table(person.types("summary --week last").out(), 3);

        assertTrue(weeks.contains("2026-W46   2/7        2   5.0     5.0    4–6"), weeks);
        assertTrue(weeks.contains("2026-W45   1/1        1   2.0     2.0      2"), weeks);
    }

    @Test
    void on_a_sunday_this_week_is_reported_once() {
        logged("4 --at \"2026-11-16 09:00\"");
        person.at("2026-11-22T21:00:00+01:00");

        String page = person.types("summary").out();

        assertEquals(
                1, page.lines().filter(line -> line.startsWith("2026-W47 ")).count(), page);
        assertEquals(
                0, page.lines().filter(line -> line.startsWith("2026-W46 ")).count(), "the journal begins after it");
    }

    @Test
    void weeks_begin_on_sunday_for_those_who_say_so() throws IOException {
        Files.createDirectories(home.resolve(".config/painlog"));
        Files.writeString(home.resolve(".config/painlog/config.toml"), "week-start = \"sunday\"\n");
        logged("2 --at \"2026-11-07 12:00\"");
        logged("4 --at \"2026-11-08 00:00\"");
        logged("6 --at \"2026-11-14 23:59\"");

        String page = person.types("summary --week last").out();

        assertTrue(page.startsWith("Pain (0–10, lower is better), Sun 2026-11-08 – Sat 2026-11-14\n"), page);
        assertTrue(page.contains("week of 2026-11-08   2/7        2   5.0"), page);
        assertTrue(
                page.replace('\n', ' ')
                        .contains(
                                "Mean 5.0 in the week of 2026-11-08 (2 of 7 days logged). In the week of 2026-11-01 it"
                                        + " was 2.0 (1 of 1 day): too few days to speak of a change."),
                page);
    }

    @Test
    void an_entry_stays_on_the_day_it_was_felt_wherever_that_was() {
        logged("8 --at \"2026-11-16 01:00\" --zone Asia/Tokyo"); // Sunday, 17:00 in Oslo
        logged("2 --at \"2026-11-15 12:00\"");

        assertTrue(person.types("summary --week this").out().contains("Mon 2026-11-16        1   8.0"));
        assertTrue(person.types("summary --week last").out().contains("Sun 2026-11-15        1   2.0"));
    }

    @Test
    void the_day_the_clocks_change_is_one_day() {
        person.at("2026-10-26T12:00:00+01:00");
        logged("2 --at 2026-10-25T00:30:00+02:00");
        logged("4 --at 2026-10-25T02:30:00+02:00");
        logged("6 --at 2026-10-25T02:30:00+01:00");
        logged("8 --at 2026-10-25T23:30:00+01:00");

        String page = person.types("summary --week last").out();

        assertTrue(page.contains("Sun 2026-10-25        4   5.0    2–8"), page);
        assertTrue(page.contains("2026-W43   1/1        4   5.0"), page);
    }

    @Test
    void therapy_periods_and_arms_make_rows() {
        person.at("2026-01-20T21:00:00+01:00");
        for (int day = 1; day <= 20; day++) {
            logged((day <= 10 ? 8 : 4) + " --at \"2026-01-" + (day < 10 ? "0" : "") + day + " 12:00\"");
        }
        logged("period add massage 2026-01-06..2026-01-15 --goal 1/week");
        logged("period start pt --on 2026-01-11");
        logged("session massage --at \"2026-01-07 10:00\"");

        assertEquals("""
            period            from         days  entries  mean  median  range  ≤ 3   ≥ 7  sessions  change  by day      worst day
            massage           2026-01-06  10/10       10   6.0     6.0    4–8  0 %  50 %       1/1    -2.0  ▇▇▇▇▇▄▄▄▄▄  2026-01-10
            physical-therapy  2026-01-11  10/10       10   4.0     4.0      4  0 %   0 %         0    -4.0  ▄▄▄▄▄▄▄▄▄▄  2026-01-20
            """, table(person.types("summary --by period").out(), 2));
        assertEquals("""
            arm                       days  entries  mean  median  range  ≤ 3    ≥ 7  sessions  by day  worst day
            none                       5/5        5   8.0     8.0      8  0 %  100 %         0  ▇▇▇▇▇   2026-01-05
            massage                    5/5        5   8.0     8.0      8  0 %  100 %         1  ▇▇▇▇▇   2026-01-10
            physical-therapy           5/5        5   4.0     4.0      4  0 %    0 %         0  ▄▄▄▄▄   2026-01-20
            massage+physical-therapy   5/5        5   4.0     4.0      4  0 %    0 %         0  ▄▄▄▄▄   2026-01-15
            """, table(person.types("summary --by arm").out(), 2));
    }

    @Test
    void an_arm_that_comes_back_is_one_row_with_a_gap_in_its_course() {
        for (String day : new String[] {"10", "11", "14", "15"}) {
            logged("5 --at \"2026-11-" + day + " 12:00\"");
        }
        logged("period add massage 2026-11-10..2026-11-11");
        logged("period add massage 2026-11-14..2026-11-15");

        String arms = table(person.types("summary --by arm").out(), 2);

        assertTrue(
                arms.contains("massage   4/4        4   5.0     5.0      5  0 %  0 %         0  ▅▅␣▅▅   2026-11-15"));
        assertTrue(arms.contains("none      0/2        0     –"));
    }

    @Test
    void a_span_without_a_first_day_begins_with_the_journal() {
        twoWeeks();

        String page = person.types("summary --to 2026-11-12").out();

        assertTrue(page.startsWith("Pain (0–10, lower is better), Mon 2026-11-02 – Thu 2026-11-12\n"), page);
    }
}
