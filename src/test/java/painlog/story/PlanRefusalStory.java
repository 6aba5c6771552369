package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans that cannot be, and plans that somebody tries to choose: one sentence each, with the way out. */
final class PlanRefusalStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-11-27T12:00:00+01:00");
        person.says("log 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan draw massage                              | needs two to six arms",
                "plan draw massage none pt yoga heat cold other | needs two to six arms",
                "plan draw masage none                          | did you mean massage?",
                "plan draw massage+none none                    | is none and a therapy at once",
                "plan draw massage none --cycles 13             | takes 1 to 12 cycles, not 13",
                "plan draw massage none --cycles 1.5            | is not a whole number from 1 to 12",
                "plan draw massage none --block 13w             | write 1w to 12w, not 91d",
                "plan draw massage none --block 1w --washout 3d | leaves fewer than 5 of a block's 7 days",
                "plan draw massage none --start yesterday       | is not after today, 2026-11-27",
                "plan draw massage none --start 2026-11-27      | is not after today, 2026-11-27",
                "plan draw massage none --start 2026-02-30      | 2026-02-30 does not exist",
                "plan draw massage none --start 2062-12-07      | is more than a year ahead",
                "plan draw massage none --seed 281474976710656  | whole number from 0 to 281474976710655",
            })
    void what_cannot_be_drawn_is_refused(String line, String words) {
        person.refused(line, 2, words);
        assertEquals(1, person.says("plan list --format csv").lines().count(), "nothing is stored");
    }

    @Test
    void twelve_cycles_of_six_arms_are_a_plan_of_years_and_told_so() {
        String json = person.says("plan massage none pt yoga heat cold --block 12w --cycles 12 --format json");
        assertTrue(
                json.contains("\"blockDays\":84,\"cycles\":12,\"washoutDays\":0,\"days\":6048,\"asked\":true"), json);
        String drawn =
                person.says("plan draw massage none pt yoga heat cold --block 1w --cycles 12 --seed 5 --format json");
        assertEquals(72, drawn.split("\"index\":").length - 1);
    }

    @Test
    void days_that_other_periods_have_are_named_with_the_way_out() {
        person.says("period start yoga --on 2026-11-02");
        person.refused("plan draw massage none", 2, "end it first: painlog period stop yoga --on 2026-11-29");
        person.says("period stop yoga --on 2026-11-26");
        person.says("plan draw massage none --cycles 1 --start 2026-12-07 --seed 1");
        person.refused("plan draw pt none", 2, "plan x1 goes on until 2027-01-03, and one plan runs at a time");
        person.refused("period start massage", 2, "overlaps p2, 2026-12-07..2026-12-20");
    }

    @Test
    void a_date_without_a_year_is_the_next_one() {
        String drawn = person.says("plan draw massage none --start 12-07 --seed 1 --format json");
        assertTrue(drawn.contains("\"start\":\"2026-12-07\""), drawn);
        person.says("undo");
        assertTrue(person.says("plan draw massage none --start 01-04 --seed 1 --format json")
                .contains("\"start\":\"2027-01-04\""));
    }

    @Test
    void every_order_that_was_thrown_away_is_counted_however_it_went() {
        person.says("plan draw massage none --seed 1");
        person.says("undo");
        person.says("plan draw massage none --seed 2");
        person.refused("delete x2 -y", 2, "plan x2 goes on until 2027-02-21");
        person.says("plan end");
        person.says("delete x2 -y");
        String shown = person.says("plan draw massage none --seed 3");
        assertTrue(shown.replace('\n', ' ').contains("after 2 orders thrown away"), shown);
        String check = person.says("plan check");
        assertTrue(check.replace('\n', ' ').contains("2 orders had been drawn and thrown away"), check);
        person.at("2026-12-02T12:00:00+01:00").says("plan end");
        String next = person.says("plan draw massage none --seed 4 --format json");
        assertTrue(next.contains("\"redraws\":0"), "the plan before it was begun");
    }

    @Test
    void of_two_plans_that_were_merged_one_is_named_to_be_ended() {
        person.says("plan draw massage none --seed 1 --start 2026-12-07");
        Path other = home.resolve("other.db");
        person.says("log 4 -j " + other);
        person.says("plan draw pt none --block 1w --cycles 1 --seed 2 --start 2026-12-14 -j " + other);
        person.says("merge " + other);
        person.refused("plan end", 2, "several plans are not over; say which one, such as: painlog plan end x2");
        person.says("plan end x2");
        person.refused("plan end x2", 3, "there is no plan x2 that is not over");
        assertTrue(person.says("due").contains("Plan x1 begins"));
        person.says("plan end");
        person.refused("plan end", 3, "no plan is under way");
    }

    @Test
    void blocks_lie_over_a_change_of_clocks_and_the_end_of_the_year() {
        person.at("2026-10-16T12:00:00+02:00");
        Path autumn = home.resolve("autumn.db");
        person.says("plan draw massage none --block 1w --cycles 6 --seed 1 --start 2026-10-19 -j " + autumn);
        String before = "Plan x1, block 1 of 12: massage, day 7 of 7, until Sun 2026-10-25; then none";
        for (String time : new String[] {"02:30:00+02:00", "02:30:00+01:00", "23:59:00+01:00"}) {
            String due = person.at("2026-10-25T" + time).says("due -j " + autumn);
            assertTrue(due.replace('\n', ' ').startsWith(before), due);
        }
        String after = person.at("2026-10-26T00:00:00+01:00").says("due -j " + autumn);
        assertTrue(after.startsWith("Plan x1, block 2 of 12: none, day 1 of 7"), after);
        String newYear = person.at("2027-01-01T00:05:00+01:00").says("due -j " + autumn);
        assertTrue(newYear.startsWith("Plan x1, block 11 of 12: massage, day 5 of 7, until Sun 2027-01-03"), newYear);
    }
}
