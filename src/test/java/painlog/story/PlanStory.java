package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment on oneself: what it would cost, the draw, the calendar, and its end. */
final class PlanStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-11-27T12:00:00+01:00");
        person.says("log 5");
    }

    @Test
    void before_anything_is_stored_it_shows_what_plans_would_cost() {
        String shown = person.says("plan massage none");
        assertTrue(shown.startsWith("Plans for none and massage\n"), shown);
        assertTrue(shown.contains("Your journal does not say yet how much your days vary"), shown);
        assertTrue(shown.contains("painlog plan draw none massage --block 2w --cycles 3"), shown);
        String json = person.says("plan massage none --sd 1.2 --phi 0.4 --coverage 0.8 --format json");
        assertTrue(json.contains("\"source\":\"default\",\"reason\":\"too_few_days\""), json);
        assertTrue(json.contains("\"typed\":[\"sd\",\"phi\",\"coverage\"]"), json);
        assertTrue(
                json.contains("\"cyclesForPower\":[{\"delta\":1.0,\"cycles\":5},{\"delta\":1.5,\"cycles\":3},"
                        + "{\"delta\":2.0,\"cycles\":2}],\"cyclesForWidth\":3"),
                json);
        assertEquals(1, person.says("plan list --format csv").lines().count());
    }

    @Test
    void the_same_seed_is_the_same_order_and_check_draws_it_again() throws SQLException {
        String drawn =
                person.says("plan draw massage none --cycles 4 --start 2026-12-07 --seed 20261207 --format json");
        assertTrue(
                drawn.contains("\"order\":[[\"none\",\"massage\"],[\"massage\",\"none\"],[\"none\",\"massage\"],"
                        + "[\"none\",\"massage\"]]"),
                drawn);
        assertTrue(person.says("plan check").startsWith("The order of plan x1 is the one that seed 20261207 gives."));
        try (var sql = DriverManager.getConnection("jdbc:sqlite:" + person.journal());
                var statement = sql.createStatement()) {
            statement.executeUpdate("UPDATE plan_block SET arm = iif(arm = 'none', 'massage', 'none') WHERE cycle = 2");
        }
        var check = person.types("plan check");
        assertEquals(1, check.code());
        assertTrue(check.out().contains("is not the one that seed 20261207 gives"), check.out());
    }

    @Test
    void its_blocks_are_periods_and_undo_takes_all_of_it_back() {
        person.says("plan draw massage+pt none --block 1w --cycles 2 --seed 1");
        String periods = person.says("period list --format csv");
        assertEquals(2 * 2 + 2, periods.lines().count() - 1, periods);
        assertTrue(periods.contains("2026-11-30"), periods);
        person.says("undo");
        assertEquals(1, person.says("period list --format csv").lines().count());
        assertEquals(1, person.says("plan list --format csv").lines().count());
        String again = person.says("plan draw massage+pt none --block 1w --cycles 2 --seed 2 --format json");
        assertTrue(again.contains("\"redraws\":1"), again);
    }

    @Test
    void it_is_told_which_block_it_is_what_was_logged_and_what_was_done_otherwise() {
        person.says("plan draw massage none --block 1w --cycles 2 --seed 1 --start 2026-11-30");
        IntStream.rangeClosed(0, 9)
                .forEach(day -> person.at("2026-12-" + (day < 9 ? "0" : "") + (day + 1) + "T20:00:00+01:00")
                        .says("log 4"));
        person.at("2026-12-10T20:00:00+01:00");
        String shown = person.says("plan show");
        assertTrue(shown.contains("Block 2 of 4: none, day 4 of 7, until Sun 2026-12-13; then massage."), shown);
        person.says("period add massage 2026-12-08..2026-12-09");
        String json = person.says("plan show --format json");
        assertTrue(
                json.contains("\"deviations\":[{\"from\":\"2026-12-08\",\"to\":\"2026-12-09\",\"planned\":\"none\","
                        + "\"lived\":\"massage\",\"therapy\":null,\"sessions\":null}]"),
                json);
    }

    @Test
    void the_calendar_of_a_phone_takes_its_blocks() throws Exception {
        person.says("plan draw massage none --block 2w --cycles 1 --seed 7 --start 2026-12-21");
        Path file = home.resolve("plan.ics");
        person.says("plan show -o " + file);
        String calendar = Files.readString(file);
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), calendar);
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20261221\r\nDTEND;VALUE=DATE:20270104\r\n"), calendar);
        assertTrue(calendar.contains("\r\nSUMMARY:no therapy\\, block "), calendar);
        assertTrue(calendar.lines().allMatch(line -> line.length() <= 75), calendar);
        assertEquals(calendar, person.says("plan show -o -"));
    }

    @Test
    void giving_it_up_ends_the_block_and_takes_later_ones_away() {
        person.says("plan draw massage none --block 1w --cycles 2 --seed 1 --start 2026-11-30");
        person.at("2026-12-02T09:00:00+01:00");
        String ended = person.says("plan end --because moved");
        assertTrue(ended.contains("given up on 2026-12-02"), ended);
        String periods = person.says("period list --format csv");
        assertEquals(2, periods.lines().count(), periods);
        assertTrue(periods.contains("2026-11-30,2026-12-02"), periods);
        assertTrue(person.says("plan show").contains("It was given up on Wed 2026-12-02: moved."));
        person.says("undo");
        assertTrue(person.says("plan show").contains("Block 1 of 4"));
    }

    @Test
    void a_plan_survives_export_and_import_in_every_form() {
        person.says("plan draw massage none pt --block 2w --cycles 2 --washout 7d --seed 73");
        String plans = person.says("plan list --format json");
        for (String form : new String[] {"json", "jsonl", "csv"}) {
            Path file = home.resolve("copy." + form);
            person.says("export --as " + form + " -o " + file);
            Path other = home.resolve(form + ".db");
            person.says("import " + file + " -j " + other);
            assertEquals(plans, person.says("plan list --format json -j " + other), form);
            assertTrue(person.says("plan check -j " + other).contains("is the one that seed 73 gives"), form);
        }
        Path merged = home.resolve("merged.db");
        person.says("log 3 -j " + merged);
        person.says("merge " + home.resolve(".local/share/painlog/journal.db") + " -j " + merged);
        assertEquals(plans, person.says("plan list --format json -j " + merged));
        assertFalse(person.says("export --as fhir").indexOf("\"resourceType\":\"CarePlan\"") < 0);
    }

    @Test
    void what_cannot_be_a_plan_is_refused_with_the_way_out() {
        person.says("period start massage --on 2026-11-01");
        person.refused("plan", 2, "needs arms that take turns");
        person.refused("plan massage", 2, "two to six arms");
        person.refused("plan massage massage none", 2, "named twice");
        person.refused("plan massage rest", 2, "rest");
        person.refused("plan massage none --block 10d", 2, "whole weeks");
        person.refused("plan massage none --cycles 13", 2, "1 to 12 cycles");
        person.refused("plan massage none --washout 10d", 2, "leaves fewer than 5");
        person.refused("plan massage none --phi 0.9", 2, "--phi 0.9 is not a number from 0 to 0.7");
        person.refused("plan draw massage none --start 2026-11-27", 2, "is not after today");
        person.refused("plan draw massage none --seed -1", 2, "whole number from 0 to 281474976710655");
        person.refused("plan draw massage none", 2, "period stop massage --on 2026-11-29");
        person.says("period stop massage --on 2026-11-26");
        person.says("plan draw massage none");
        person.refused("plan draw massage none", 2, "one plan runs at a time");
        person.refused("edit x1 --label new", 2, "x1");
        person.refused("plan show x9", 3, "no plan x9");
    }
}
