package painlog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import painlog.error.NotDone;
import painlog.store.file.Migrations;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

/** The schema refuses what can't be, also from someone with an SQLite shell. */
final class ConstraintTest {
    private Sql sql = Connections.inMemory();
    private final Set<String> provoked = new TreeSet<>();

    @BeforeEach
    void a_journal() {
        sql.close();
        sql = Connections.inMemory();
        Migrations.run(sql, 0);
        sql.script("""
            INSERT INTO provider (edited_at, name) VALUES (0, 'Anna');
            INSERT INTO entry (edited_at, felt_at, zone, utc_offset, recorded_at) VALUES (0, 0, 'Z', 0, 0);
            INSERT INTO session (edited_at, started_at, zone, utc_offset, recorded_at, therapy)
              VALUES (0, 0, 'Z', 0, 0, 'massage');
            INSERT INTO period (edited_at, therapy, first_day, last_day) VALUES (0, 'massage', '2026-01-05', '2026-02-15');
            INSERT INTO dose (edited_at, taken_at, zone, utc_offset, recorded_at, drug) VALUES (0, 0, 'Z', 0, 0, 'x');
            INSERT INTO plan (edited_at, first_day, block_days, seed, drawn_at, zone, utc_offset)
              VALUES (0, '2026-12-07', 14, 7, 0, 'Z', 0);
            INSERT INTO change (made_at, command, summary) VALUES (0, 'log', '');
            """);
    }

    @AfterEach
    void close() {
        sql.close();
    }

    @Test
    void every_check_holds() {
        checked("setting", "INSERT INTO setting (name, value) VALUES ('day-start', '99999')");
        checked("measure", "UPDATE measure SET name = ''", "highest = lowest", "better = 'up'", "own = 2");
        checked("therapy", "UPDATE therapy SET name = '' WHERE name = 'other'", "own = 2");
        checked("technique", "UPDATE technique SET name = '' WHERE id = 1", "own = 2");
        checked("word", "UPDATE word SET kind = 'x' WHERE id = 1", "own = 2");
        checked("word", "UPDATE word SET name = '' WHERE id = 1");
        checked("provider", "UPDATE provider SET name = ''", "rating = 0", "rating = 6");
        checked("entry", "UPDATE entry SET utc_offset = 64801", "day_start = -1", "day_start = 86400");
        checked("entry_site", "INSERT INTO entry_site VALUES (1, 'neck', 'up')");
        checked("entry_word", "INSERT INTO entry_word VALUES (1, 'site', 'neck')");
        checked("entry_tag", "INSERT INTO entry_tag VALUES (1, '')");
        checked(
                "session",
                "UPDATE session SET utc_offset = -64801",
                "day_start = 86400",
                "minutes = 0",
                "minutes = 1441");
        checked("session", "UPDATE session SET at_home = 2", "cost = '60', currency = 'EURO'", "cost = '60'");
        checked("session", "UPDATE session SET before = 10.1", "before = -1", "after = 11", "helped = 'maybe'");
        checked("session_site", "INSERT INTO session_site VALUES (1, 'neck', 'up')");
        checked("session_tag", "INSERT INTO session_tag VALUES (1, '')");
        checked(
                "period",
                "UPDATE period SET first_day = '2026-1-5'",
                "first_day = '2026-02-30'",
                "first_day = '2026-02-16'");
        checked(
                "period",
                "UPDATE period SET last_day = '2026-02-30'",
                "goal_times = 0, goal_per = 'day'",
                "goal_times = 3");
        checked("period", "UPDATE period SET goal_times = 2, goal_per = 'year'", "expectation = 11");
        checked("dose", "UPDATE dose SET utc_offset = 99999", "day_start = -1", "drug = ''", "amount = 0", "count = 0");
        checked("dose", "UPDATE dose SET status = 'lost'");
        checked(
                "plan",
                "UPDATE plan SET first_day = '2026-02-30'",
                "block_days = 10",
                "block_days = 91",
                "washout_days = 15");
        checked("plan", "UPDATE plan SET seed = -1", "redraws = -1", "utc_offset = 64801", "ended_on = '2026-02-30'");
        checked("plan_block", "INSERT INTO plan_block VALUES (1, 0, 1, 'none')");
        checked("plan_block", "INSERT INTO plan_block VALUES (1, 73, 1, 'none')");
        checked("plan_block", "INSERT INTO plan_block VALUES (1, 1, 13, 'none')");
        checked("plan_block", "INSERT INTO plan_block VALUES (1, 1, 1, '')");
        checked("change", "UPDATE change SET undone = 2");
        checked("change_item", "INSERT INTO change_item VALUES (1, 1, 'entry', 2, 1, NULL)");

        long checks = sql.number("""
            SELECT sum((length(sql) - length(replace(sql, 'CHECK (', ''))) / length('CHECK (')) FROM sqlite_schema
            WHERE type = 'table'
            """);
        assertEquals(checks, provoked.size(), () -> "only " + provoked);
    }

    /** The first is a whole statement; the others are what to set in its table instead. */
    private void checked(String table, String first, String... sets) {
        provoke(table, first);
        for (String set : sets) {
            provoke(table, "UPDATE " + table + " SET " + set);
        }
    }

    private void provoke(String table, String statement) {
        String message = assertThrows(NotDone.class, () -> sql.script(statement), statement)
                .sentence();
        assertTrue(message.contains("CHECK constraint failed"), message);
        provoked.add(table + ": " + message.substring(message.lastIndexOf("failed: ")));
    }

    @Test
    void triggers_hold_what_no_check_can() {
        refused("INSERT INTO reading VALUES (1, 'pain', 10.5)", "outside its measure's range");
        refused("INSERT INTO reading VALUES (1, 'reach', -1)", "outside its measure's range");
        refused("INSERT INTO entry_site VALUES (1, 'tail', '')", "an unknown site");
        refused("INSERT INTO session_site VALUES (1, 'tail', '')", "an unknown site");
        refused(
                "INSERT INTO period (edited_at, therapy, first_day) VALUES (0, 'magic', '2026-01-01')",
                "unknown therapy");
        refused(
                "INSERT INTO period (edited_at, therapy, first_day) VALUES (0, 'massage', '2026-02-15')",
                "overlapping");
        sql.script("INSERT INTO period (edited_at, therapy, first_day) VALUES (0, 'none', '2026-01-01')");
        sql.script("INSERT INTO period (edited_at, therapy, first_day) VALUES (0, 'massage', '2026-02-16')");
        refused(
                "INSERT INTO period (edited_at, therapy, first_day) VALUES (0, 'massage', '2027-01-01')",
                "overlapping");
    }

    @Test
    void what_is_pointed_at_must_be_there() {
        String foreign = "FOREIGN KEY constraint failed";
        refused("INSERT INTO reading VALUES (99, 'pain', 5)", "NOT NULL");
        refused("INSERT INTO entry_tag VALUES (99, 'x')", foreign);
        refused("INSERT INTO entry_word VALUES (1, 'trigger', 'magic')", foreign);
        refused("INSERT INTO session_technique VALUES (1, 'massage', 'core')", foreign);
        refused("UPDATE session SET provider = 'Nobody'", foreign);
        refused("UPDATE session SET therapy = 'magic'", foreign);
        refused("INSERT INTO technique (therapy, name) VALUES ('magic', 'wand')", foreign);
        refused("DELETE FROM entry; INSERT INTO reading VALUES (1, 'pain', 5)", "");
    }

    @Test
    void columns_have_types() {
        refused("UPDATE entry SET felt_at = 'noon'", "STRICT");
        refused("INSERT INTO reading VALUES (1, 'pain', 'much')", "");
    }

    private void refused(String statement, String words) {
        String message = assertThrows(NotDone.class, () -> sql.script(statement), statement)
                .sentence();
        assertTrue(message.contains(words), message);
    }

    @Test
    void a_provider_that_is_renamed_keeps_its_sessions() {
        sql.script("UPDATE session SET provider = 'Anna'; UPDATE provider SET name = 'Berta'");
        assertEquals("Berta", sql.text("SELECT provider FROM session"));
    }
}
