package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much somebody expects a therapy to help, said when its period begins and shown beside the result. */
final class ExpectationStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-11-20T21:00:00+01:00");
    }

    @Test
    void it_is_recorded_with_a_period_changed_and_taken_back() {
        String said = person.says("period start massage --on 2026-10-01 --expect 6");
        assertTrue(said.contains("massage 2026-10-01.., expected to help 6 of 10"), said);
        assertTrue(person.says("show p1 --format json").contains("\"expected\":6"));
        assertTrue(person.says("period list --format csv").startsWith("id,therapy,from,to,goal,label,note,expected"));
        person.says("edit p1 --expect 3");
        assertTrue(person.says("period list --format json").contains("\"expected\":3"));
        person.says("edit p1 --goal 2/week");
        person.says("period stop massage --on 2026-10-31");
        assertTrue(person.says("show p1 --format json").contains("\"expected\":3"));
        person.says("edit p1 --expect \"\"");
        assertTrue(person.says("show p1 --format json").contains("\"expected\":null"));
        person.says("undo");
        assertTrue(person.says("show p1 --format json").contains("\"expected\":3"));
        person.says("period add none 2026-09-01..2026-09-30 --expect 0");
        person.refused("period start yoga --expect 11", 2, "expectation 11 is outside 0–10");
        person.refused("period start yoga --expect much", 2, "a whole number from 0 to 10, such as 6");
        person.refused("edit p1 --expect 2.5", 2, "a whole number from 0 to 10");
    }

    @Test
    void it_survives_export_import_and_merge() {
        person.says("period start massage --on 2026-10-01 --expect 6 --note hopeful");
        person.says("period add none 2026-09-01..2026-09-30");
        String periods = person.says("period list --format json");
        for (String form : new String[] {"json", "jsonl", "csv"}) {
            Path file = home.resolve("copy." + form);
            person.says("export --as " + form + " -o " + file);
            person.says("import " + file + " -j " + home.resolve(form + ".db"));
            assertEquals(periods, person.says("period list --format json -j " + home.resolve(form + ".db")), form);
            assertTrue(person.says("verify -j " + home.resolve(form + ".db")).contains("sound"));
        }
        Path merged = home.resolve("merged.db");
        person.says("log 3 -j " + merged);
        person.says("merge " + person.journal() + " -j " + merged);
        assertEquals(periods, person.says("period list --format json -j " + merged));
        person.refused(
                "import "
                        + written("{\"schema\":\"painlog.export/1\",\"periods\":[{\"uid\":\"" + "0".repeat(31)
                                + "1\",\"therapy\":\"massage\",\"from\":\"2026-01-01\",\"expected\":11}]}")
                        + " -j " + home.resolve("bad.db"),
                2,
                "outside 0–10");
    }

    private Path written(String text) {
        try {
            return Files.writeString(home.resolve("bad.json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_comparison_and_a_report_show_it_beside_the_result() {
        person.says("period add massage 2026-09-21..2026-10-18 --expect 7");
        person.says("period add massage 2026-11-02..2026-11-10 --expect 4");
        person.says("period add none 2026-10-19..2026-11-01 --expect 1");
        LocalDate first = LocalDate.of(2026, 9, 1);
        person.typing(IntStream.range(0, 75)
                        .mapToObj(day -> first.plusDays(day) + " 20:00 | " + (4 + day % 3))
                        .collect(Collectors.joining("\n")))
                .says("--yes log -");
        String text = person.says("compare");
        assertTrue(text.contains("≥ 7  expected"), text);
        assertTrue(text.contains("Expected: how much it was thought beforehand to help, 0 to 10."), text);
        String json = person.says("compare --format json");
        assertTrue(json.contains("\"expected\":5.5") && json.contains("\"expected\":1.0"), json);
        SchemaCheck schema = new SchemaCheck(person);
        schema.fits("compare", json, "compare");
        schema.fits("report", person.says("report --format json"), "report");
        assertTrue(person.says("report").contains("expected"));
        assertTrue(person.says("report --format csv").contains("arm,massage,expected,5.5"));
    }

    @Test
    void a_block_of_a_plan_asks_for_it_in_its_first_days() {
        person.says("log 5");
        person.says("plan draw massage none --block 1w --cycles 2 --seed 1 --start 2026-11-23");
        String arm = person.at("2026-11-23T20:00:00+01:00")
                        .says("plan show --format json")
                        .contains("[[\"none\"")
                ? "none"
                : "massage";
        String due = person.says("due").replaceAll("\\s+", " ");
        assertTrue(
                due.contains(
                        "How much do you expect " + arm + " to help in block 1, 0 to 10? painlog edit p1 --expect 5"),
                due);
        new SchemaCheck(person).fits("due", person.says("due --format json"), "due");
        assertTrue(person.says("due --format json").contains("\"kind\":\"expectation\",\"therapy\":\"" + arm + "\""));
        person.says("edit p1 --expect 8");
        assertFalse(person.says("due").contains("How much do you expect"));
        assertTrue(person.at("2026-11-30T20:00:00+01:00").says("due").contains("in block 2"));
        assertFalse(person.at("2026-12-03T20:00:00+01:00").says("due").contains("in block 2"));
    }
}
