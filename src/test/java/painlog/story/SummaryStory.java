package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

final class SummaryStory extends SummaryStoryBase {
    @Test
    void a_week_in_which_the_journal_began_counts_from_its_first_entry() {
        logged("5 --at \"2026-11-19 12:00\"");
        logged("4 --at \"2026-11-20 12:00\"");
        String said = person.says("summary").replaceAll("\\s+", " ");
        assertTrue(said.contains("Mean 4.5 in these 7 days (2 of 2 days logged since the first entry)"), said);
    }

    @Test
    void a_weekly_job_gets_last_week_by_day_and_the_week_before() {
        twoWeeks();

        var week = person.types("summary --week last");

        assertEquals("", week.err());
        assertEquals("""
            Pain (0–10, lower is better), Mon 2026-11-09 – Sun 2026-11-15, 2026-W46

            Mean 5.0 in 2026-W46 (3 of 7 days logged). In 2026-W45 it was 6.0 (1 of 5 days): too few days to
            speak of a change.

            day             entries  mean  range  by day  sessions, doses
            Mon 2026-11-09        2   5.0    4–6  ▅
            Tue 2026-11-10        1   7.0      7  ▆       massage 7 → 4, ibuprofen 1
            Wed 2026-11-11        0     –      –          ibuprofen skipped
            Thu 2026-11-12        1   3.0      3  ▃       massage
            Fri 2026-11-13        0     –      –
            Sat 2026-11-14        0     –      –
            Sun 2026-11-15        0     –      –

            all days  days  entries  mean  median  range   ≤ 3   ≥ 7  change
            2026-W46   3/7        4   5.0     5.0    3–7  33 %  33 %       –
            2026-W45   1/5        1   6.0     6.0      6   0 %   0 %       –

            Mean, median: of the daily means. Range: of single values. Change: the mean less that of the span
            before; – where one has fewer than 3 logged days. Blocks: 0–10; a gap has no data.

            sessions           n  pain before → after  scored
            massage            2            7.0 → 4.0       1
            massage › swedish  1            7.0 → 4.0       1

            what else     logged
            worst day     Tue 2026-11-10, mean 7.0: triggers sitting; symptoms stiffness; massage 7 → 4, ibuprofen 1
            goal          massage 2 of 2 sessions (2/week over 7 days)
            doses         ibuprofen 1 on 1 day, 1 skipped
            interference  sleep 5.0 (means, 0–10)
            triggers      sitting 2
            symptoms      stiffness 1
            sites         lower-back:left 2
            feels         dull 1
            eased by      heat 1
            backfilled    3 of 4 entries (75 %) recorded more than 24 h after they were felt
            """, week.out());
    }

    @Test
    void without_options_it_is_the_last_seven_days_and_this_week_against_last() {
        twoWeeks();
        logged("5 --at \"2026-11-16 12:00\"");
        logged("4 --at \"2026-11-20 12:00\"");

        assertEquals("""
            Pain (0–10, lower is better), Sat 2026-11-14 – Fri 2026-11-20

            Mean 4.5 in these 7 days (2 of 7 days logged). In the 7 days before it was 5.0 (3 of 7 days): too
            few days to speak of a change. Mean 4.5 in 2026-W47 so far (2 of 5 days logged). In 2026-W46 it was
            5.0 (3 of 7 days): too few days to speak of a change.

            day             entries  mean  range  by day  sessions, doses
            Sat 2026-11-14        0     –      –
            Sun 2026-11-15        0     –      –
            Mon 2026-11-16        1   5.0      5  ▅
            Tue 2026-11-17        0     –      –
            Wed 2026-11-18        0     –      –
            Thu 2026-11-19        0     –      –
            Fri 2026-11-20        1   4.0      4  ▄

            all days           days  entries  mean  median  range   ≤ 3   ≥ 7  change
            these 7 days        2/7        2   4.5     4.5    4–5   0 %   0 %       –
            the 7 days before   3/7        4   5.0     5.0    3–7  33 %  33 %       –
            2026-W47*           2/5        2   4.5     4.5    4–5   0 %   0 %       –
            2026-W46            3/7        4   5.0     5.0    3–7  33 %  33 %       –

            Mean, median: of the daily means. Range: of single values. Change: the mean less that of the span
            before; – where one has fewer than 3 logged days. *: not over yet. Blocks: 0–10; a gap has no data.

            what else   logged
            worst day   Mon 2026-11-16, mean 5.0
            goal        massage 0 of 2 sessions (2/week over 7 days)
            backfilled  1 of 2 entries (50 %) recorded more than 24 h after they were felt
            """, person.types("summary").out());
    }

    @Test
    void a_month_is_shown_by_week_and_a_year_by_month() {
        twoWeeks();

        assertEquals("""
            week       days  entries  mean  median  range   ≤ 3   ≥ 7  change  by day  sessions  worst day
            2026-W44    0/0        0     –       –      –     –     –       –                 0  –
            2026-W45    1/5        1   6.0     6.0      6   0 %   0 %       –  ␣␣▅            0  2026-11-04
            2026-W46    3/7        4   5.0     5.0    3–7  33 %  33 %       –  ▅▆␣▃           2  2026-11-10
            2026-W47*   0/5        0     –       –      –     –     –       –                 0  –
            """, table(person.types("summary --month this").out(), 2));
        String year = person.types("summary --year 2026").out();
        assertTrue(year.startsWith(
                "Pain (0–10, lower is better), Thu 2026-01-01 – Thu 2026-12-31," + " partial: 324 of 365 days\n"));
        assertEquals(12, table(year, 2).lines().count(), "a title and eleven months");
        assertTrue(
                table(year, 2).contains("2026-11*  4/17        5   5.3     5.5    3–7  25 %  25 %       –  "),
                table(year, 2));
    }

    @Test
    void a_span_that_is_not_over_is_marked_and_future_days_are_no_gaps() {
        twoWeeks();
        logged("5 --at \"2026-11-16 12:00\"");

        String week = person.types("summary --week this").out();

        assertEquals(
                "Pain (0–10, lower is better), Mon 2026-11-16 – Sun 2026-11-22, 2026-W47, partial: 5 of 7 days",
                week.lines().findFirst().orElse(""));
        assertEquals(6, table(week, 2).lines().count(), "a title and five days");
        assertTrue(table(week, 3).contains("2026-W47*   1/5"));
    }

    @Test
    void nothing_logged_is_said_in_one_sentence() {
        logged("6 --at \"2026-11-04 09:00\"");

        var week = person.types("summary --week last");
        assertEquals("Nothing is logged for Mon 2026-11-09 – Sun 2026-11-15, 2026-W46.\n", week.out());
        assertEquals(0, week.code());
        assertEquals(1, person.types("summary --week last --fail-empty").code());
        assertEquals(
                "Nothing that fits tag flare is logged for Mon 2026-11-02 – Sun 2026-11-08, 2026-W45.\n",
                person.types("summary --week w45 --tag flare").out());
    }

    @Test
    void before_there_is_a_journal_it_says_so_and_makes_none() {
        var none = person.types("summary");

        assertEquals("Nothing is logged for Sat 2026-11-14 – Fri 2026-11-20.\n", none.out());
        assertEquals("There is no journal yet; painlog 6 begins one with a pain score of 6.\n", none.err());
        assertEquals(0, none.code());
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void sessions_without_scores_are_still_reported() {
        logged("6 --at \"2026-11-04 09:00\"");
        logged("session massage --before 7 --after 4 --at \"2026-11-10 10:00\"");

        assertEquals("""
            Pain (0–10, lower is better), Mon 2026-11-09 – Sun 2026-11-15, 2026-W46

            No pain is logged for these days.

            sessions  n  pain before → after  scored
            massage   1            7.0 → 4.0       1
            """, person.types("summary --week last").out());
    }

    @Test
    void a_single_entry_is_a_summary() {
        logged("6.5");

        String page = person.types("summary").out();

        assertTrue(page.contains("Fri 2026-11-20        1   6.5    6.5  ▆"));
        assertTrue(page.contains("worst day  Fri 2026-11-20, mean 6.5\n"));
        assertFalse(page.contains("before (0"), "a span before without data is no span of zeros");
    }

    @Test
    void an_unknown_grouping_is_refused_with_the_known_ones() {
        var refused = person.types("summary --by fortnight");

        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("day, week, month, year, period, arm"), refused.err());
    }
}
