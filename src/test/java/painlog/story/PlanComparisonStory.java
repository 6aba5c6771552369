package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import painlog.stats.VectorCases;
import painlog.stats.VectorComparison;
import painlog.stats.plan.BlockDesign;
import painlog.text.EstimateFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a comparison says of a drawn plan: little while it runs, and at its end as much as one person can know. */
final class PlanComparisonStory {
    private static final LocalDate START = LocalDate.of(2026, 1, 26);

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);
    private SchemaCheck schema = new SchemaCheck(person);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-01-25T21:00:00+01:00");
        schema = new SchemaCheck(person);
    }

    private void draws(String options) {
        lives(LocalDate.of(2026, 1, 5), START, 0);
        person.at("2026-01-25T21:00:00+01:00")
                .says("plan draw massage none --start " + START + " --seed 20261207 " + options);
    }

    /** Logs days up to the one before the last; pain is lower by so many points on days of massage as drawn. */
    private void lives(LocalDate from, LocalDate until, double effect) {
        JsonNode blocks = from.isBefore(START)
                ? JsonMapper.shared().createArrayNode()
                : json("plan show").get("blocks");
        Random random = new Random(from.toEpochDay());
        String lines = Stream.iterate(from, day -> day.isBefore(until), day -> day.plusDays(1))
                .map(day -> day + " 20:00 | "
                        + Math.max(
                                0,
                                Math.min(
                                        10,
                                        Math.round(6 + random.nextGaussian() - (massage(blocks, day) ? effect : 0)))))
                .collect(Collectors.joining("\n"));
        person.at(until + "T09:00:00+01:00").typing(lines).says("--yes log -");
    }

    private static boolean massage(JsonNode blocks, LocalDate day) {
        return StreamSupport.stream(blocks.spliterator(), false)
                .anyMatch(block -> block.get("arm").asString().equals("massage")
                        && !day.isBefore(LocalDate.parse(block.get("from").asString()))
                        && !day.isAfter(LocalDate.parse(block.get("to").asString())));
    }

    private JsonNode json(String line) {
        return JsonMapper.shared().readTree(person.says(line + " --format json"));
    }

    private JsonNode compares(String line) {
        String text = person.says(line + " --format json");
        schema.fits("compare", text, line);
        schema.linesFit("compare", person.says(line + " --format jsonl"), line);
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void while_it_runs_only_the_interval_for_many_looks_is_told() {
        draws("--cycles 4");
        lives(START, START.plusDays(54), 2);
        String text = person.says("compare").replaceAll("\\s+", " ");
        assertTrue(text.startsWith("Pain compared, Mon 2026-01-26 – Sat 2026-03-21, plan x1"), text);
        assertTrue(text.contains("Plan x1 runs until Sun 2026-05-17 (day 55 of 112); nothing is judged before."), text);
        assertTrue(text.contains("Massage against none: so far "), text);
        assertTrue(text.contains("an interval that holds however often you look."), text);
        assertTrue(text.contains("One score a day is enough; the answer comes after Sun 2026-05-17."), text);
        for (String line : List.of(
                "compare",
                "compare massage none",
                "compare --all",
                "compare --details",
                "compare --with massage",
                "compare --phases",
                "compare --plan none")) {
            String said = person.says(line);
            for (String never :
                    List.of("how sure", "How sure", "chances in 100", "(p ", "a clear difference", "Holm")) {
                assertFalse(said.contains(never), line + ": " + said);
            }
        }
        JsonNode json = compares("compare");
        JsonNode contrast = json.get("contrasts").get(0);
        assertTrue(contrast.get("soFar").asBoolean());
        assertTrue(contrast.get("headline").get("p").isNull()
                && contrast.get("headline").get("pHolm").isNull());
        assertTrue(contrast.get("chances").isNull()
                && contrast.get("grade").isNull()
                && json.get("grade").isNull());
        assertEquals("ok", contrast.get("anytime").get("status").asString());
        assertTrue(json.get("plan").get("randomisation").isNull());
        assertEquals("running", json.get("plan").get("status").asString());
        assertEquals(0, json.get("consecutive").size());
        List<String> cells =
                List.of(person.says("compare --format csv").split("\n", -1)[1].split(",", -1));
        assertEquals(contrast.get("anytime").get("lower").asDouble(), Double.parseDouble(cells.get(7)), 1e-12);
        assertEquals("", cells.get(9));
        assertEquals("true", cells.get(cells.size() - 1).strip());
    }

    @Test
    void on_its_last_evening_it_says_from_when_on_it_is_judged() {
        draws("--cycles 4");
        lives(START, START.plusDays(112), 2);
        person.at("2026-05-17T21:00:00+02:00");
        String text = person.says("compare");
        assertTrue(text.contains("Plan x1 ends today (day 112 of 112); it is judged from tomorrow on."), text);
        assertTrue(!text.contains("nothing is judged before"), text);
    }

    @Test
    void sites_are_counted_on_the_days_that_are_compared() {
        draws("--cycles 4");
        lives(START, START.plusDays(112), 2);
        person.typing(at("neck", LocalDate.of(2026, 1, 10), 3)
                        + at("neck", START, 6)
                        + at("lower-back", START.plusDays(10), 7))
                .says("--yes log -");
        String said = "sites mixed: lower-back 7 days, neck 6; --site tells them apart";
        for (String line : List.of(
                "compare",
                "compare --from 2026-01-26 --to 2026-05-17",
                "chart compare",
                "chart compare --format json")) {
            String text = person.says(line);
            assertTrue(text.replaceAll("\\s+", " ").contains(said), line + ": " + text);
        }
        assertTrue(person.says("compare --plan none").contains("neck 9 days, lower-back 7"), "all days");
    }

    @Test
    void a_session_in_a_block_of_another_arm_is_named_though_the_day_counts_as_drawn() {
        draws("--cycles 4");
        lives(START, START.plusDays(112), 2);
        LocalDate first = LocalDate.parse(
                json("plan show").get("blocks").get(0).get("from").asString());
        person.says("session massage --at \"" + first.plusDays(2) + " 17:00\"");
        person.says("session massage --at \"" + first.plusDays(3) + " 10:00\"");
        person.says("session massage --at \"" + first.plusDays(3) + " 17:00\"");
        person.says("session yoga --at \"" + first.plusDays(5) + " 17:00\"");
        String said =
                "3 sessions in a block of another arm, on 2 days: Wed 2026-01-28 – Thu 2026-01-29 massage in none."
                        + " No period says so, so the days count as drawn.";
        for (String line : List.of("compare", "compare massage none", "plan show")) {
            assertTrue(person.says(line).replaceAll("\\s+", " ").contains(said), line + ": " + person.says(line));
        }
        JsonNode compared = compares("compare").get("plan").get("deviations");
        JsonNode shown = json("plan show").get("deviations");
        schema.fits("plan-show", person.says("plan show --format json"), "plan show");
        assertEquals(1, compared.size());
        assertEquals(compared, shown);
        assertEquals(3, shown.get(0).get("sessions").asInt());
        assertEquals("massage", shown.get(0).get("therapy").asString());
        assertEquals("none", shown.get(0).get("lived").asString());
        person.says("period add massage " + first.plusDays(2) + ".." + first.plusDays(3));
        assertFalse(person.says("compare").contains("in a block of another arm"), "a period tells of them");
        JsonNode lived = json("plan show").get("deviations");
        assertEquals(1, lived.size());
        assertTrue(lived.get(0).get("sessions").isNull());
    }

    /** An entry at a site on some days in a row. */
    private static String at(String site, LocalDate from, int days) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(days)
                .map(day -> day + " 21:00 | 5 @" + site + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void in_its_first_weeks_it_is_too_early_to_say_anything() {
        draws("--cycles 4");
        lives(START, START.plusDays(5), 2);
        assertTrue(person.says("compare").contains("Plan x1 runs until"));
        lives(START.plusDays(5), START.plusDays(20), 2);
        String text = person.says("compare");
        assertTrue(
                text.contains("Massage against none: too early to say (6 against 14 days logged; told from 10 days each"
                        + " on)."),
                text);
        assertEquals(
                "too_few_days",
                compares("compare")
                        .get("contrasts")
                        .get(0)
                        .get("anytime")
                        .get("reason")
                        .asString());
    }

    @Test
    void at_its_end_stand_the_answer_the_test_by_the_draw_and_how_sure_it_is() {
        draws("--cycles 4");
        lives(START, START.plusDays(112), 2);
        String text = person.says("compare");
        assertTrue(text.contains("how sure that it would come again: high"), text);
        assertTrue(text.contains("Plan x1 was lived as drawn on 112 of 112 days, 112 of them logged."), text);
        assertTrue(
                text.replaceAll("\\s+", " ")
                        .contains("Of the 16 orders that could have been drawn, 2 show a difference as large"),
                text);
        assertTrue(text.contains("cycle  none  massage  difference"), text);
        assertTrue(
                text.replaceAll("\\s+", " ")
                        .contains("The difference told above need not be that of these means: it allows for slow"
                                + " wandering of the level and for neighbouring days being alike."),
                text);
        assertTrue(text.contains("painlog compare --plan none counts all days."), text);
        JsonNode json = compares("compare");
        assertEquals("high", json.get("grade").get("grade").asString());
        JsonNode plan = json.get("plan");
        assertEquals("done", plan.get("status").asString());
        assertEquals(
                0.125,
                plan.get("randomisation")
                        .get(0)
                        .get("allOrders")
                        .get("pTwoSided")
                        .asDouble(),
                1e-12);
        assertTrue(plan.get("randomisation").get(0).get("swap").isNull());
        assertTrue(json.get("periodPermutation").isNull());
        assertEquals(
                4,
                person.says("compare --format csv")
                        .lines()
                        .filter(line -> line.startsWith("cycle,massage,none,"))
                        .count());
        assertTrue(person.says("report --format json").contains("\"grade\":\"high\""));
        assertTrue(person.says("compare massage none").contains("cycle  none  massage  difference"));
    }

    @Test
    void the_report_answers_the_items_of_its_standard_in_an_appendix() throws Exception {
        draws("--cycles 4");
        lives(START, START.plusDays(54), 2);
        String running = person.says("report");
        assertFalse(running.contains("how sure: "), running);
        assertTrue(running.contains("Not so far; it is not over."), running);
        schema.fits("report", person.says("report --format json"), "report");
        lives(START.plusDays(54), START.plusDays(112), 2);
        person.says("session massage swedish --at \"2026-02-12 10:00\" --adverse \"a bruise\"");
        Path file = home.resolve("report.md");
        person.says("report -o " + file);
        String page = Files.readString(file);
        assertTrue(page.contains("Plan x1 by the items of CENT 2015"), page);
        for (String row : List.of(
                "| 3a | design | none, massage: 4 cycles of blocks of 2 weeks; 112 days, no washout |",
                "| 8a | how the order was made | Drawn by computer from a seed, before the first day; it can be drawn"
                        + " again. |",
                "| 13a | periods lived | 8 of 8 blocks wholly as drawn. Nothing was done otherwise. |",
                "| 14b | stopped early | No. |",
                "| 19 | unwanted effects | 2026-02-12 massage: a bruise. |")) {
            assertTrue(page.contains(row), row + "\n" + page);
        }
        assertTrue(page.contains("how sure that it would come again: high"), page);
        assertTrue(page.contains("Plan x1 block by block"), page);
        String html = Files.readString(written("report.html", ""));
        assertTrue(html.contains("Plan x1 by the items of CENT 2015") && html.contains("a bruise"), html);
        assertFalse(Files.readString(written("redacted.html", "--redact notes")).contains("a bruise"));
        assertTrue(Files.size(written("report.pdf", "")) > 10_000);
        schema.fits("report", person.says("report --format json"), "report");
    }

    private Path written(String name, String options) {
        Path file = home.resolve(name);
        person.says("report -o " + file + " " + options);
        return file;
    }

    @Test
    void its_chart_shows_the_blocks_of_each_cycle_at_the_end_and_not_before() {
        draws("--cycles 4");
        lives(START, START.plusDays(54), 2);
        String running = person.says("chart compare --format csv");
        assertFalse(running.contains("cycle 1"), running);
        JsonNode anytime = compares("compare").get("contrasts").get(0).get("anytime");
        assertTrue(
                running.contains("," + anytime.get("lower").asString() + ","
                        + anytime.get("upper").asString()),
                running);
        String picture = person.says("chart compare");
        assertTrue(picture.contains("Pain by therapy, plan x1, 2026-01-26 – 2026-03-21"), picture);
        assertTrue(picture.contains("difference so far, with an interval for many looks"), picture);
        lives(START.plusDays(54), START.plusDays(112), 2);
        String figures = person.says("chart compare --format csv");
        JsonNode cycle = compares("compare")
                .get("plan")
                .get("randomisation")
                .get(0)
                .get("cycles")
                .get(1);
        assertTrue(
                figures.contains("cycle by cycle,block of massage,cycle 2: "
                        + EstimateFormat.difference(cycle.get("difference").asDouble()) + ",,,"
                        + cycle.get("arm").asString()),
                figures);
        schema.fits("chart", person.says("chart compare --format json"), "chart compare");
        assertTrue(person.says("chart compare").contains("blocks of a cycle: from no therapy to massage"));
    }

    @Test
    void among_other_days_it_is_no_drawn_order_any_more() {
        draws("--cycles 4");
        lives(START, START.plusDays(112), 2);
        JsonNode all = compares("compare --plan none");
        assertEquals("moderate", all.get("grade").get("grade").asString());
        assertFalse(all.get("plan").get("alone").asBoolean());
        assertTrue(person.says("compare --plan none").contains("painlog compare --plan x1"), "the way back");
        assertEquals(133, days(all));
        assertEquals(133, days(compares("compare --plan none --from 2026-01-05 --to 2026-05-17")));
        assertFalse(
                compares("compare --plan none --from 2026-01-26 --to 2026-05-17")
                        .get("plan")
                        .get("alone")
                        .asBoolean(),
                "what is typed goes before what the days would say");
        assertEquals(112, days(compares("compare --plan last")));
        assertEquals(112, days(compares("compare --from 2026-01-26 --to 2026-05-17")));
        assertEquals(
                "high",
                compares("compare --from 2026-01-26 --to 2026-05-17")
                        .get("grade")
                        .get("grade")
                        .asString());
        person.at("2026-12-01T09:00:00+01:00");
        assertEquals(133, days(compares("compare")));
        assertEquals(112, days(compares("compare --plan x1")));
        person.refused("compare --plan x9", 3, "no plan x9");
        person.refused("compare --plan e1", 3, "no plan e1");
        person.refused("compare --plan soon", 2, "soon");
        person.refused(
                "compare --plan x1 --spans 2026-01-01..2026-01-31 2026-02-01..2026-02-28", 2, "leave out --plan");
    }

    private static int days(JsonNode compared) {
        JsonNode contrast = compared.get("contrasts").get(0);
        return contrast.get("days").asInt() + contrast.get("daysAgainst").asInt();
    }

    @Test
    void what_was_done_otherwise_is_listed_and_too_much_of_it_is_no_drawn_order() {
        draws("--cycles 4");
        lives(START, START.plusDays(112), 2);
        String none = json("plan show").get("blocks").get(0).get("from").asString();
        LocalDate first = LocalDate.parse(none);
        person.says("period add massage " + first.plusDays(2) + ".." + first.plusDays(3));
        String text = person.says("compare").replaceAll("\\s+", " ");
        assertTrue(text.contains("lived as drawn on 110 of 112 days"), text);
        assertTrue(
                text.contains("Done otherwise on 2 days: Wed 2026-01-28 – Thu 2026-01-29 massage instead of none."),
                text);
        assertEquals("high", compares("compare").get("grade").get("grade").asString());
        for (JsonNode block : json("plan show").get("blocks")) {
            if (block.get("arm").asString().equals("none") && block.get("cycle").asInt() > 1) {
                LocalDate from = LocalDate.parse(block.get("from").asString());
                person.says("period add massage " + from + ".." + from.plusDays(9));
            }
        }
        assertFalse(compares("compare").get("grade").get("grade").asString().equals("high"));
    }

    @Test
    void given_up_it_keeps_the_interval_for_many_looks() {
        draws("--cycles 4");
        lives(START, START.plusDays(60), 2);
        person.says("plan end --because tired");
        person.at("2026-03-30T09:00:00+02:00");
        String text = person.says("compare").replaceAll("\\s+", " ");
        assertTrue(
                text.contains(
                        "Plan x1 was stopped early, on day 61 of 112; what is found at an early stop is too large"),
                text);
        assertTrue(text.contains("Massage against none: so far "), text);
        JsonNode plan = compares("compare").get("plan");
        assertEquals("given_up", plan.get("status").asString());
        assertEquals("tired", plan.get("because").asString());
        String fhir = person.says("export --as fhir").replace(" ", "");
        assertTrue(fhir.contains("{\"status\":\"stopped\",") && fhir.contains("{\"status\":\"cancelled\","), fhir);
        assertTrue(plan.get("randomisation").isNull());
    }

    @Test
    void gone_on_with_after_a_look_it_keeps_that_interval_too() {
        draws("--cycles 2");
        lives(START, START.plusDays(56), 2);
        assertTrue(compares("compare").get("plan").get("randomisation").isArray());
        person.says("plan draw massage none --cycles 2 --start 2026-03-30 --seed 3");
        lives(START.plusDays(56), START.plusDays(63 + 57), 2);
        JsonNode json = compares("compare");
        assertEquals("x1", json.get("plan").get("prolongs").asString());
        assertTrue(json.get("contrasts").get(0).get("soFar").asBoolean());
        assertEquals("2026-01-26", json.get("phases").get(0).get("from").asString());
        assertTrue(person.says("compare")
                .replaceAll("\\s+", " ")
                .contains("It goes on with plan x1, which could be looked at before"));
    }

    @Test
    void an_order_that_its_seed_does_not_give_is_no_draw() throws SQLException {
        draws("--cycles 4");
        lives(START, START.plusDays(112), 2);
        try (var sql = DriverManager.getConnection("jdbc:sqlite:" + person.journal());
                var statement = sql.createStatement()) {
            statement.executeUpdate("UPDATE plan_block SET arm = iif(arm = 'none', 'massage', 'none') WHERE cycle = 2");
        }
        JsonNode json = compares("compare");
        assertFalse(json.get("plan").get("seedAgrees").asBoolean());
        assertEquals(
                "order_not_drawn",
                json.get("plan")
                        .get("randomisation")
                        .get(0)
                        .get("allOrders")
                        .get("reason")
                        .asString());
        assertFalse(json.get("grade").get("grade").asString().equals("high"));
        assertTrue(person.says("compare").replaceAll("\\s+", " ").contains("so it is no draw"));
    }

    @Test
    void a_washout_of_the_plan_is_left_out() {
        draws("--cycles 3 --washout 3d");
        lives(START, START.plusDays(84), 2);
        assertEquals(3, compares("compare").get("washoutDays").asInt());
        assertTrue(person.says("compare").contains("the first 3 days of each later phase are left out"));
        assertEquals(0, compares("compare --plan none").get("washoutDays").asInt());
    }

    /** The vectors of the test by the draw, as a person would get them: drawn from a seed, logged, compared. */
    @TestFactory
    Stream<DynamicTest> the_test_by_the_draw_is_that_of_the_vectors() {
        return StreamSupport.stream(
                        VectorCases.read("reference-plan/pub-plan-randomisation.json")
                                .get("cases")
                                .spliterator(),
                        false)
                .map(one -> DynamicTest.dynamicTest(one.get("name").asString(), () -> holds(one)));
    }

    private void holds(JsonNode one) {
        someone();
        JsonNode blocks = one.get("input").get("blocks");
        List<String> labels = new ArrayList<>();
        blocks.forEach(block -> labels.add(block.get("arm").asString()));
        List<String> arms = VectorCases.arms(labels);
        int cycles = labels.size() / arms.size();
        long seed = seed(arms, labels, cycles);
        String journal = " -j " + home.resolve("vector" + seed + "-" + labels.size() + ".db");
        person.says("log 5" + journal);
        person.says("plan draw " + String.join(" ", arms) + " --cycles " + cycles + " --start " + START + " --seed "
                + seed + journal);
        List<String> lines = new ArrayList<>();
        for (int block = 0; block < labels.size(); block++) {
            LocalDate day = START.plusDays(14L * block);
            for (JsonNode value : blocks.get(block).get("values")) {
                lines.add(day + " 20:00 | " + value.asString());
                day = day.plusDays(1);
            }
        }
        LocalDate last = START.plusDays(14L * labels.size());
        person.at(last + "T09:00:00+02:00").typing(String.join("\n", lines)).says("--yes log -" + journal);
        JsonNode found = compares("compare" + journal).get("plan").get("randomisation");
        VectorComparison comparison = new VectorComparison(Pattern.compile("(?!)"));
        comparison.hold(
                "contrasts",
                one.get("expected").get("contrasts"),
                JsonMapper.shared().convertValue(found, List.class));
        assertEquals("", String.join("\n", comparison.differences()));
        assertTrue(comparison.fields() > 0);
    }

    private static long seed(List<String> arms, List<String> labels, int cycles) {
        BlockDesign<String> design = new BlockDesign<>(arms, cycles, 14);
        for (long seed = 0; seed < 10_000_000; seed++) {
            List<String> drawn = design.draw(seed).value().orElseThrow().stream()
                    .flatMap(List::stream)
                    .toList();
            if (drawn.equals(labels)) {
                return seed;
            }
        }
        throw new AssertionError("no seed draws " + labels);
    }
}
