package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts read what painlog prints as JSON: everything that comes is as its schema says. */
final class SchemaStory {
    /** Lines that only look, by the schema of what they print; they are tried on journals of every kind. */
    private static final Map<String, List<String>> LOOKING = new TreeMap<>(Map.ofEntries(
            Map.entry("list", List.of("list all", "list", "list doses --reverse", "list periods", "list sessions")),
            Map.entry("period-list", List.of("period list")),
            Map.entry("therapy-list", List.of("therapy list")),
            Map.entry("measure-list", List.of("measure list")),
            Map.entry("provider-list", List.of("provider list")),
            Map.entry("config-list", List.of("config list")),
            Map.entry("history", List.of("history", "history --limit 2")),
            Map.entry("verify", List.of("verify")),
            Map.entry("explain", List.of("explain", "explain drift")),
            Map.entry(
                    "summary",
                    List.of(
                            "summary",
                            "summary --week last",
                            "summary --by period",
                            "summary --by arm",
                            "summary --by year --measure reach",
                            "summary --last 12w --by week --measure weight",
                            "summary --month 2026-02")),
            Map.entry(
                    "compare",
                    List.of(
                            "compare",
                            "compare massage none",
                            "compare --all",
                            "compare --phases",
                            "compare --with massage",
                            "compare --spans 2026-02-02..2026-03-01 2026-03-02..2026-03-22",
                            "compare massage+pt pt --washout 7d",
                            "compare --measure mood",
                            "compare --measure weight",
                            "compare --min-days 500")),
            Map.entry("response", List.of("response", "response --by technique", "response --by provider --last 1y")),
            Map.entry(
                    "chart",
                    List.of(
                            "chart trend",
                            "chart weekly",
                            "chart compare",
                            "chart response",
                            "chart calendar",
                            "chart clock",
                            "chart body",
                            "chart measures",
                            "chart factors",
                            "chart plan")),
            Map.entry("factors", List.of("factors", "factors --measure sleep", "factors --last 2w")),
            Map.entry(
                    "report",
                    List.of(
                            "report",
                            "report --last 2w --question Why?",
                            "report --appendix --redact notes,costs",
                            "report --measure weight")),
            Map.entry("due", List.of("due")),
            Map.entry("dashboard", List.of("")),
            Map.entry("plan-list", List.of("plan list")),
            Map.entry("plan", List.of("plan massage none", "plan massage pt none --block 4w --cycles 2 --washout 7d")),
            Map.entry("checkup", List.of("checkup", "checkup --last 1y")),
            Map.entry("period-infer", List.of("period infer --dry-run --gap 5d"))));

    /** Lines that change a journal with an entry, a session, a dose and a period, in this order. */
    private static final List<List<String>> CHANGING = List.of(
            List.of("log", "log 6 stress=5 sleep-hours=7h30m @neck:left +flare --trigger sitting --note so"),
            List.of("session", "session massage swedish --before 7 --minutes 60 --cost 60.50EUR --helped yes"),
            List.of("session", "session --after 3.5"),
            List.of("log", "log 5 --symptom fever,night-pain"),
            List.of("dose", "dose ibuprofen 400mg --count 0.5"),
            List.of("dose", "dose aspirin --skipped"),
            List.of("checkin", "checkin --average 4 --worst 7 --sleep 3"),
            List.of("log", "log 3 --symptom fever,night-pain"),
            List.of("period-start", "period start yoga --goal 2/week"),
            List.of("period-stop", "period stop yoga"),
            List.of("period-add", "period add acupuncture 2026-01-01..2026-01-20 --label first"),
            List.of("period-infer", "period infer --gap 5d"),
            List.of("edit", "edit last --label second"),
            List.of("edit", "edit e1 5"),
            List.of("edit", "edit s1 --minutes 30"),
            List.of("edit", "edit d1 --count 2"),
            List.of("show", "show e1"),
            List.of("show", "show s1"),
            List.of("show", "show d1"),
            List.of("show", "show p1"),
            List.of("measure-add", "measure add grip --range 0..60 --unit kg --better higher"),
            List.of("therapy-add", "therapy add cupping"),
            List.of("therapy-add", "therapy add cupping dry"),
            List.of("remove", "remove therapy cupping dry"),
            List.of("provider-add", "provider add Anna --place Oslo --rating 4"),
            List.of("provider-edit", "provider edit Anna --name Berg"),
            List.of("period-stop", "period stop heat"),
            List.of("period-stop", "period stop massage"),
            List.of("plan-draw", "plan draw cold heat --block 1w --cycles 2 --washout 2d --seed 7"),
            List.of("plan-show", "plan show"),
            List.of("due", "due"),
            List.of("chart", "chart plan"),
            List.of("dashboard", ""),
            List.of("plan-check", "plan check x1"),
            List.of("show", "show x1"),
            List.of("plan-end", "plan end --because unwell"),
            List.of("delete", "delete e1 s1 --dry-run"),
            List.of("delete", "delete d1 p1"),
            List.of("undo", "undo 2"),
            List.of("redo", "redo"),
            List.of("backup", "backup"),
            List.of("restore", "restore HOME/.local/share/painlog/journal-2026-11-20.db --dry-run"),
            List.of("restore", "restore HOME/.local/share/painlog/journal-2026-11-20.db --yes"),
            List.of("merge", "merge HOME/.local/share/painlog/journal-2026-11-20.db"),
            List.of("import", "import examples/import/migraine-buddy.csv --dry-run"),
            List.of("import", "import examples/import/migraine-buddy.csv"),
            List.of("demo", "demo HOME/demo"),
            List.of("merge", "merge HOME/demo/journal.db --dry-run"),
            List.of("merge", "merge HOME/demo/journal.db"),
            List.of("config-set", "config set zone Europe/Oslo"),
            List.of("config-set", "config set zone \"\""),
            List.of("config-get", "config get zone"),
            List.of("config-path", "config path"),
            List.of("history", "history --purge --yes"));

    private static final Set<String> RECORDING = Set.of("log", "checkin", "session", "dose", "edit");

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);
    private SchemaCheck schemaCheck = new SchemaCheck(person);

    @BeforeEach
    void someone() {
        person = new Person(home);
        schemaCheck = new SchemaCheck(person);
    }

    private void demo() throws IOException {
        person.says("demo " + home.resolve("demo"));
        Files.createDirectories(person.journal().getParent());
        Files.copy(home.resolve("demo/journal.db"), person.journal());
    }

    private void looks(String journal) {
        LOOKING.forEach((name, lines) -> lines.forEach(line -> {
            schemaCheck.fits(name, person.says((line + " --format json").strip()), journal + ": " + line);
            if (schemaCheck.hasLines(name)) {
                // records are no part of the rows of a report
                String rows = (line.replace(" --appendix", "") + " --format jsonl").strip();
                schemaCheck.linesFit(name, person.says(rows), journal + ": " + line);
            }
        }));
        schemaCheck.fits("export", person.says("export"), journal + ": export");
    }

    @Test
    void what_a_half_year_looks_like_is_as_the_schemas_say() throws IOException {
        demo();

        looks("half a year");
    }

    @Test
    void what_there_is_before_the_first_entry_is_as_the_schemas_say() {
        looks("no journal");
        person.says("6");
        person.says("undo");
        looks("nothing in it");
    }

    @Test
    void what_one_entry_gives_is_as_the_schemas_say() {
        person.says("0");

        looks("one entry");
    }

    @Test
    void what_few_days_give_is_as_the_schemas_say() {
        new TypedDays(person)
                .days("2026-11-01", 4, 3, 3, 3, 3)
                .days("2026-11-05", 2, 5, 6)
                .write();
        person.says("period add massage 2026-11-05..");
        person.says("session massage --at 2026-11-05");
        person.says("session pt --at 2026-11-06 --before 6 --after 6");

        looks("few days");
    }

    @Test
    void what_odd_days_give_is_as_the_schemas_say() {
        new TypedDays(person)
                .days("2026-08-01", 30, 0, 0, 0.5)
                .days("2026-09-01", 30, 10, 9.5, 10)
                .write();
        person.says("period add massage 2026-09-01..2026-09-15");
        person.says("period add none 2026-09-16..2026-09-20");
        person.says("period add massage 2026-09-21.. --goal 3/week");
        person.says("log mood=10 weight=70.5kg --at 2026-09-02");
        person.says("log 5 --at 2026-09-02T12:00:00.000Z --zone Asia/Tokyo");
        person.says("dose \"vitamin d\" --at 2026-09-03 --skipped");
        person.says("session heat --home --adverse red --at 2026-09-04");

        looks("odd days");
    }

    @Test
    void what_recording_commands_print_is_as_the_schemas_say() {
        person.says("4 --at yesterday");
        person.says("session heat --at yesterday");
        person.says("dose aspirin --at yesterday");
        person.says("period start heat");
        for (List<String> one : CHANGING) {
            String json = person.says(one.get(1).replace("HOME", home.toString()) + " --format json");
            schemaCheck.fits(one.get(0), json, one.get(1));
            if (RECORDING.contains(one.get(0))) {
                schemaCheck.fits("record", json, one.get(1));
            }
        }
        schemaCheck.fits("checkup", person.says("checkup --format json"), "checkup with signs");
        schemaCheck.fits("dashboard", person.says("--format json"), "today with signs");
        String many = person.typing("yesterday 8:00 | 5\n9:00 | 4 @neck").says("log - --format json");
        schemaCheck.fits("log", many, "log -");
    }

    @Test
    void what_verify_finds_is_as_its_schema_says() throws Exception {
        person.says("6");
        try (var sql = java.sql.DriverManager.getConnection("jdbc:sqlite:" + person.journal());
                var statement = sql.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("UPDATE reading SET entry_id = 77");
        }
        var found = person.types("verify --format json");

        assertEquals(1, found.code());
        assertTrue(found.out().contains("\"sound\":false"), found.out());
        schemaCheck.fits("verify", found.out(), "verify");
        schemaCheck.linesFit("verify", person.types("verify --format jsonl").out(), "verify");
        assertTrue(person.types("verify --format csv").out().startsWith("fault\r\n"), "csv");
    }

    @Test
    void every_schema_is_tried() {
        Set<String> tried = new TreeSet<>(LOOKING.keySet());
        CHANGING.forEach(one -> tried.add(one.get(0)));
        tried.addAll(List.of("record", "export"));

        assertEquals(new TreeSet<>(schemaCheck.names()), tried);
    }

    @Test
    void a_key_too_few_or_too_many_is_refused() throws IOException {
        demo();
        List<String> lenient = new ArrayList<>();
        LOOKING.forEach((name, lines) -> {
            String json = person.says((lines.get(0) + " --format json").strip()).strip();
            String more = json.replaceFirst("\\{", "{\"more\":1,");
            String fewer = json.replaceFirst("\"schema\": ?\"[^\"]*\", ?", "");
            assertFalse(fewer.equals(json), json);
            if (schemaCheck.faults(name, more).isEmpty()
                    || schemaCheck.faults(name, fewer).isEmpty()) {
                lenient.add(name);
            }
        });
        assertEquals(List.of(), lenient);
    }

    @Test
    void a_schema_is_found_by_command_or_by_what_json_names_it() {
        String schema = person.says("schema period list");

        assertEquals(schema, person.says("schema period-list"));
        assertEquals(schema, person.says("schema painlog.period-list/1"));
        assertTrue(schema.contains("\"$schema\" : \"https://json-schema.org/draft/2020-12/schema\""), schema);
        person.refused("schema sumary", 2, "there is no schema \"sumary\"; did you mean summary?");
        person.refused("schema definitions", 2, "there is no schema \"definitions\"");
        assertTrue(person.says("schema").contains("\nsummary        Some days summed up\n"), person.says("schema"));
    }
}
