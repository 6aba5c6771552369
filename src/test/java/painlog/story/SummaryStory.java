package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SummaryStory {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-11-20T21:00:00+01:00"); // a Friday, in 2026-W47
    }

    /** Two weeks with gaps: 4 and 6 make Monday's 5, Tuesday is 7, Thursday 3; the week before has one day of 6. */
    private void twoWeeks() {
        logged("6 --at \"2026-11-04 09:00\"");
        logged("4 @lower-back:left --at \"2026-11-09 09:00\"");
        logged("6 @lower-back:left --trigger sitting --at \"2026-11-09 20:00\"");
        logged("7 interference.sleep=5 --trigger sitting --symptom stiffness --at \"2026-11-10 20:00\"");
        person.at("2026-11-12T21:00:00+01:00");
        logged("3 --quality dull --relief heat --at \"2026-11-12 20:00\"");
        person.at("2026-11-20T21:00:00+01:00");
        new Ledger(person.journal())
                .period("massage", "2026-11-02", "2026-11-29", "2/week")
                .session("2026-11-10T10:00:00+01:00", "massage", "swedish", 7, 4)
                .session("2026-11-12T10:00:00+01:00", "massage", "")
                .dose("2026-11-10T21:00:00+01:00", "ibuprofen", false)
                .dose("2026-11-11T21:00:00+01:00", "ibuprofen", true);
    }

    @Test
    void a_weekly_job_gets_last_week_by_day_and_the_week_before() {
        twoWeeks();

        var week = person.types("summary --week last");

        assertEquals("", week.err());
        assertEquals("""
                Pain (0–10, lower is better), Mon 2026-11-09 – Sun 2026-11-15, 2026-W46

                day             entries  mean  range  change  by day  sessions, doses
                Mon 2026-11-09        2   5.0    4–6       –  ▅
                Tue 2026-11-10        1   7.0      7    +2.0  ▆       massage 7 → 4, ibuprofen 1
                Wed 2026-11-11        0     –      –       –          ibuprofen skipped
                Thu 2026-11-12        1   3.0      3       –  ▃       massage
                Fri 2026-11-13        0     –      –       –
                Sat 2026-11-14        0     –      –       –
                Sun 2026-11-15        0     –      –       –

                in all    days  entries  mean  median  range   ≤ 3   ≥ 7  change
                2026-W46   3/7        4   5.0     5.0    3–7  33 %  33 %    -1.0
                2026-W45   1/7        1   6.0     6.0      6   0 %   0 %       –

                Mean 5.0 in 2026-W46, 1.0 lower than in 2026-W45 (6.0).

                Mean, median: of the daily means. Range: of single values. Change: the mean less that of the span
                before. Blocks: 0–10; a gap has no data.

                sessions           n  before → after  scored
                massage            2       7.0 → 4.0       1
                massage › swedish  1       7.0 → 4.0       1

                also          in these days
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

                day             entries  mean  range  change  by day  sessions, doses
                Sat 2026-11-14        0     –      –       –
                Sun 2026-11-15        0     –      –       –
                Mon 2026-11-16        1   5.0      5       –  ▅
                Tue 2026-11-17        0     –      –       –
                Wed 2026-11-18        0     –      –       –
                Thu 2026-11-19        0     –      –       –
                Fri 2026-11-20        1   4.0      4       –  ▄

                in all             days  entries  mean  median  range   ≤ 3   ≥ 7  change
                these 7 days        2/7        2   4.5     4.5    4–5   0 %   0 %    -0.5
                the 7 days before   3/7        4   5.0     5.0    3–7  33 %  33 %    -1.0
                2026-W47*           2/5        2   4.5     4.5    4–5   0 %   0 %    -0.5
                2026-W46            3/7        4   5.0     5.0    3–7  33 %  33 %    -1.0

                Mean 4.5 in these 7 days, 0.5 lower than in the 7 days before (5.0). Mean 4.5 in 2026-W47 so far,
                0.5 lower than in 2026-W46 (5.0).

                Mean, median: of the daily means. Range: of single values. Change: the mean less that of the span
                before. *: not over yet. Blocks: 0–10; a gap has no data.

                also        in these days
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
                2026-W44    0/1        0     –       –      –     –     –       –                 0  –
                2026-W45    1/7        1   6.0     6.0      6   0 %   0 %       –  ␣␣▅            0  2026-11-04
                2026-W46    3/7        4   5.0     5.0    3–7  33 %  33 %    -1.0  ▅▆␣▃           2  2026-11-10
                2026-W47*   0/5        0     –       –      –     –     –       –                 0  –
                """, table(person.types("summary --month this").out(), 1));
        String year = person.types("summary --year 2026").out();
        assertTrue(year.startsWith(
                "Pain (0–10, lower is better), Thu 2026-01-01 – Thu 2026-12-31," + " partial: 324 of 365 days\n"));
        assertEquals(12, table(year, 1).lines().count(), "a title and eleven months");
        assertTrue(
                table(year, 1).contains("2026-11*  4/20        5   5.3     5.5    3–7  25 %  25 %       –  "),
                table(year, 1));
    }

    @Test
    void a_span_that_is_not_over_is_marked_and_future_days_are_no_gaps() {
        twoWeeks();
        logged("5 --at \"2026-11-16 12:00\"");

        String week = person.types("summary --week this").out();

        assertEquals(
                "Pain (0–10, lower is better), Mon 2026-11-16 – Sun 2026-11-22, 2026-W47, partial: 5 of 7 days",
                week.lines().findFirst().orElse(""));
        assertEquals(6, table(week, 1).lines().count(), "a title and five days");
        assertTrue(table(week, 2).contains("2026-W47*   1/5"));
    }

    @Test
    void nothing_logged_is_said_in_one_sentence() {
        logged("6 --at \"2026-11-04 09:00\"");

        var week = person.types("summary --week last");
        assertEquals("Nothing is logged for Mon 2026-11-09 – Sun 2026-11-15, 2026-W46.\n", week.out());
        assertEquals(0, week.code());
        assertEquals(1, person.types("summary --week last --fail-empty").code());
        assertEquals(
                "Nothing is logged with tag flare for Mon 2026-11-02 – Sun 2026-11-08, 2026-W45.\n",
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
    void sessions_without_scores_are_still_told() {
        logged("6 --at \"2026-11-04 09:00\"");
        new Ledger(person.journal()).session("2026-11-10T10:00:00+01:00", "massage", "", 7, 4);

        assertEquals("""
                Pain (0–10, lower is better), Mon 2026-11-09 – Sun 2026-11-15, 2026-W46

                No pain is logged for these days.

                sessions  n  before → after  scored
                massage   1       7.0 → 4.0       1
                """, person.types("summary --week last").out());
    }

    @Test
    void a_single_entry_is_a_summary() {
        logged("6.5");

        String page = person.types("summary").out();

        assertTrue(page.contains("Fri 2026-11-20        1   6.5    6.5       –  ▆"));
        assertTrue(page.contains("worst day  Fri 2026-11-20, mean 6.5\n"));
        assertFalse(page.contains("before (0"), "a span before without data is no span of zeros");
    }

    @Test
    void of_a_measure_of_which_more_is_better_the_worst_day_is_the_lowest() {
        logged("log sleep=8 --at \"2026-11-18 09:00\"");
        logged("log sleep=2 --at \"2026-11-19 09:00\"");

        String page = person.types("summary --measure sleep").out();

        assertTrue(page.startsWith("Sleep (0–10, higher is better), Sat 2026-11-14"));
        assertTrue(page.contains("worst day   Thu 2026-11-19, mean 2.0\n"));
        assertFalse(page.contains("≤ 3"));
    }

    @Test
    void a_measure_without_a_better_direction_is_described_and_not_judged() {
        logged("log weight=80.5kg --at \"2026-11-18 09:00\"");
        logged("log weight=81 --at \"2026-11-19 09:00\"");

        String page = person.types("summary --measure weight").out();

        assertTrue(page.startsWith("Weight (20–400 kg), Sat 2026-11-14"));
        assertTrue(page.contains("Thu 2026-11-19        1  81.0     81    +0.5  █"));
        assertFalse(page.contains("worst") || page.contains("better") || page.contains("≤ 3"));
    }

    @Test
    void therapy_periods_and_arms_make_rows() {
        person.at("2026-01-20T21:00:00+01:00");
        for (int day = 1; day <= 20; day++) {
            logged((day <= 10 ? 8 : 4) + " --at \"2026-01-" + (day < 10 ? "0" : "") + day + " 12:00\"");
        }
        new Ledger(person.journal())
                .period("massage", "2026-01-06", "2026-01-15", "1/week")
                .period("physical-therapy", "2026-01-11", "", "")
                .session("2026-01-07T10:00:00+01:00", "massage", "");

        assertEquals("""
                period            from         days  entries  mean  median  range  ≤ 3   ≥ 7  sessions  change  by day      worst day
                massage           2026-01-06  10/10       10   6.0     6.0    4–8  0 %  50 %     1/1.4    -2.0  ▇▇▇▇▇▄▄▄▄▄  2026-01-10
                physical-therapy  2026-01-11  10/10       10   4.0     4.0      4  0 %   0 %         0    -4.0  ▄▄▄▄▄▄▄▄▄▄  2026-01-20
                """, table(person.types("summary --by period").out(), 1));
        assertEquals("""
                arm                       days  entries  mean  median  range  ≤ 3    ≥ 7  sessions  by day  worst day
                none                       5/5        5   8.0     8.0      8  0 %  100 %         0  ▇▇▇▇▇   2026-01-05
                massage                    5/5        5   8.0     8.0      8  0 %  100 %         1  ▇▇▇▇▇   2026-01-10
                physical-therapy           5/5        5   4.0     4.0      4  0 %    0 %         0  ▄▄▄▄▄   2026-01-20
                massage+physical-therapy   5/5        5   4.0     4.0      4  0 %    0 %         0  ▄▄▄▄▄   2026-01-15
                """, table(person.types("summary --by arm").out(), 1));
    }

    @Test
    void an_arm_that_comes_back_is_one_row_with_a_gap_in_its_course() {
        for (String day : new String[] {"10", "11", "14", "15"}) {
            logged("5 --at \"2026-11-" + day + " 12:00\"");
        }
        new Ledger(person.journal())
                .period("massage", "2026-11-10", "2026-11-11", "")
                .period("massage", "2026-11-14", "2026-11-15", "");

        String arms = table(person.types("summary --by arm").out(), 1);

        assertTrue(
                arms.contains("massage   4/4        4   5.0     5.0      5  0 %  0 %         0  ▅▅␣▅▅   2026-11-15"));
        assertTrue(arms.contains("none      0/7        0     –"));
    }

    @Test
    void the_week_ends_on_sunday_at_midnight() {
        logged("2 --at \"2026-11-08 23:59\"");
        logged("4 --at \"2026-11-09 00:00\"");
        logged("6 --at \"2026-11-15 23:59\"");
        logged("8 --at \"2026-11-16 00:00\"");

        String weeks = table(person.types("summary --week last").out(), 2);

        assertTrue(weeks.contains("2026-W46   2/7        2   5.0     5.0    4–6"), weeks);
        assertTrue(weeks.contains("2026-W45   1/7        1   2.0     2.0      2"), weeks);
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
                page.contains("Mean 5.0 in the week of 2026-11-08, 3.0 higher than in the week of 2026-11-01 (2.0)."));
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
        assertTrue(page.contains("2026-W43   1/7        4   5.0"), page);
    }

    @Test
    void filters_narrow_what_is_summed_up_and_the_heading_says_so() {
        twoWeeks();

        String page = person.types("summary --week last --site lower-back").out();

        assertTrue(page.contains("\n\nOnly site lower-back.\n\n"), page);
        assertTrue(page.contains("2026-W46   1/7        2   5.0"), page);
        assertFalse(page.contains("goal"), "some sessions can't be held against a goal for all");
        assertTrue(person.types("summary --week last --min 5").out().contains("2026-W46   2/7        2   6.5"));
    }

    @Test
    void a_filter_that_leaves_nothing_out_changes_nothing() {
        logged("4.5 stress=2 @lower-back:left @neck --trigger sitting,stress --note all --at \"2026-11-09 09:00\"");
        logged("6 interference.work=3 @neck --symptom stiffness --note all --at \"2026-11-09 20:00\"");
        logged("6 @neck --quality dull --note all --at \"2026-11-11 20:00\"");

        for (String measure : List.of("pain", "stress")) {
            String line = "summary --week last --format csv --measure " + measure;
            assertEquals(
                    person.types(line).out(), person.types(line + " --text all").out());
        }
    }

    @Test
    void a_filter_by_therapy_keeps_its_goal_alone() {
        twoWeeks();
        new Ledger(person.journal()).period("physical-therapy", "2026-11-02", "", "1/day");

        String page = person.types("summary --week last --therapy massage").out();

        assertTrue(page.contains("goal          massage 2 of 2 sessions (2/week over 7 days)\n"), page);
        assertFalse(page.contains("physical-therapy"), page);
    }

    @Test
    void a_span_without_a_first_day_begins_with_the_journal() {
        twoWeeks();

        String page = person.types("summary --to 2026-11-12").out();

        assertTrue(page.startsWith("Pain (0–10, lower is better), Mon 2026-11-02 – Thu 2026-11-12\n"), page);
    }

    @Test
    void csv_and_jsonl_have_a_row_for_each_group() {
        twoWeeks();

        var csv = person.types("summary --week last --format csv").out().split("\r\n");
        assertEquals(8, csv.length);
        assertTrue(csv[0].startsWith("label,from,to,partial,days,days_logged,entries,mean,median,min,max,worst_day,"));
        assertTrue(csv[2].startsWith("2026-11-10,2026-11-10,2026-11-10,false,1,1,1,7,7,7,7,2026-11-10,7,0,0,1,1,"));
        assertTrue(csv[3].startsWith("2026-11-11,2026-11-11,2026-11-11,false,1,0,0,,,,,,,0,,0,,"));
        var lines = person.types("summary --week last --format jsonl").out().split("\n");
        assertEquals(7, lines.length);
        assertTrue(lines[0].startsWith("{\"from\":\"2026-11-09\",\"to\":\"2026-11-09\",\"label\":\"2026-11-09\","));
    }

    @Test
    void json_holds_everything_unrounded_and_keys_never_vanish() {
        twoWeeks();
        logged("4 --at \"2026-11-12 21:00\""); // 3 and 4: a daily mean of 3.5

        String json = person.types("summary --week last --format json").out();
        assertTrue(json.startsWith("{\"schema\":\"painlog.summary/1\",\"measure\":\"pain\",\"unit\":null,"));
        assertTrue(json.contains("\"span\":{\"from\":\"2026-11-09\",\"to\":\"2026-11-15\",\"label\":\"2026-W46\","
                + "\"partial\":false}"));
        assertTrue(json.contains("\"mean\":5.166666666666667,\"median\":5,\"min\":3,\"max\":7"), json);
        assertTrue(json.contains("\"goals\":[{\"therapy\":\"massage\",\"goal\":\"2/week\",\"days\":7,"));
        assertTrue(json.contains("\"thisWeek\":null,\"lastWeek\":null"));
        JsonNode full = JSON.readTree(json);
        JsonNode none = JSON.readTree(
                person.types("summary --week 2026-W30 --format json").out());
        assertEquals(keys(full), keys(none));
        assertEquals(keys(full.get("total")), keys(none.get("total")));
        assertEquals(keys(full.get("comparedWith")), keys(none.get("rows").get(0)));
        assertTrue(none.get("comparedWith").isNull());
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        twoWeeks();
        person.atTerminal().with("COLUMNS", "80").with("NO_COLOR", "1");

        for (String by : new String[] {"day", "week", "month", "year", "period", "arm"}) {
            for (String line :
                    person.types("summary --month this --by " + by).out().split("\n")) {
                assertTrue(line.length() <= 80, line);
            }
        }
    }

    @Test
    void markdown_can_be_mailed_as_it_is() {
        twoWeeks();

        String page = person.types("summary --week last --format markdown").out();

        assertTrue(page.startsWith("# Pain (0–10, lower is better), Mon 2026-11-09 – Sun 2026-11-15, 2026-W46\n\n"
                + "| day | entries | mean | range | change | by day | sessions, doses |\n"
                + "| --- | ---: | ---: | ---: | ---: | --- | --- |\n"
                + "| Mon 2026-11-09 | 2 | 5.0 | 4–6 | – | ▅ |  |\n"));
    }

    @Test
    void an_unknown_grouping_is_refused_with_the_known_ones() {
        var refused = person.types("summary --by fortnight");

        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("DAY, WEEK, MONTH, YEAR, PERIOD, ARM"), refused.err());
    }

    private static List<String> keys(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    private void logged(String line) {
        assertEquals("", person.types(line).err());
    }

    /** The n-th block of a page, blocks being parted by empty lines; a gap in a course shows as ␣. */
    private static String table(String page, int n) {
        return page.split("\n\n", -1)[n].replace('\u00A0', '␣') + "\n";
    }
}
