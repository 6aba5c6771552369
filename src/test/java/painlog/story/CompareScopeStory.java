package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which days are held against which. */
final class CompareScopeStory {
    private static final double[] BAD = {6, 5, 7, 6, 6, 5, 7, 8, 5, 6};
    private static final double[] GOOD = {4, 5, 3, 4, 4, 5, 3, 2, 5, 4};

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void fourMonths() {
        person = new Person(home).at("2026-06-30T12:00:00+02:00");
        new TypedDays(person)
                .days("2026-01-05", 28, BAD)
                .days("2026-02-02", 28, GOOD)
                .days("2026-03-02", 28, BAD)
                .days("2026-03-30", 28, GOOD)
                .write();
        person.says("period add massage 2026-02-02..2026-03-01");
        person.says("period add massage 2026-03-30..2026-04-26");
    }

    private JsonNode json(String line) {
        return JsonMapper.shared().readTree(person.says(line + " --format json"));
    }

    private String text(String line) {
        return person.with("COLUMNS", "100").says(line).replaceAll("\\s+", " ");
    }

    @Test
    void two_spans_are_two_phases_the_later_against_the_earlier() {
        String spans = "compare --spans 2026-02-02..2026-03-01 2026-01-05..2026-02-01";

        JsonNode contrast = json(spans).get("contrasts").get(0);

        assertEquals("2026-02-02..2026-03-01", contrast.get("arm").asString());
        assertEquals("2026-01-05..2026-02-01", contrast.get("against").asString());
        assertEquals(28, contrast.get("days").asInt());
        assertEquals(-2.2, contrast.get("headline").get("estimate").asDouble(), 0.3);
        assertEquals(2, json(spans).get("phases").size());
        assertEquals(1, json(spans).get("contrasts").size());
        assertTrue(
                text(spans)
                        .contains("2026-02-02..2026-03-01 against 2026-01-05..2026-02-01: a clear difference in the"
                                + " numbers, 2."),
                text(spans));
        assertTrue(person.says(spans + " --format csv")
                .contains("contrast,2026-02-02..2026-03-01,2026-01-05..2026-02-01"));
    }

    @Test
    void spans_leave_room_between_them_and_heed_the_washout() {
        String spans = "compare --spans 2026-01-05..2026-01-31 2026-03-30..2026-04-26 --washout 7d";

        JsonNode contrast = json(spans).get("contrasts").get(0);

        assertEquals(21, contrast.get("days").asInt());
        assertEquals(27, contrast.get("daysAgainst").asInt());
    }

    @Test
    void all_days_with_a_therapy_stand_against_all_without_the_others_allowed_for() {
        person.says("period add pt 2026-03-16..2026-04-12");

        JsonNode json = json("compare --with massage");
        JsonNode contrast = json.get("contrasts").get(0);

        assertEquals("with massage", contrast.get("arm").asString());
        assertEquals("without massage", contrast.get("against").asString());
        assertEquals(56, contrast.get("days").asInt());
        assertEquals(56, contrast.get("daysAgainst").asInt());
        assertEquals(-2.2, contrast.get("headline").get("estimate").asDouble(), 0.3);
        assertEquals("ok", contrast.get("steadyDrift").get("status").asString());
        assertEquals(2, json.get("arms").size());
        assertEquals(6, json.get("phases").size(), "phases keep their own arms");
        assertTrue(
                text("compare --with massage")
                        .contains("Days with massage against days without massage: a clear difference in the numbers,"
                                + " 2."),
                text("compare --with massage"));
        assertTrue(person.says("compare --with massage --format csv")
                .contains("\ncontrast,with massage,without massage,"));
        assertTrue(person.says("compare --with massage --format markdown").contains("Days with massage against"));
    }

    @Test
    void another_therapy_that_is_always_there_too_cannot_be_allowed_for() {
        person.says("period add pt 2026-02-02..2026-03-01");
        person.says("period add pt 2026-03-30..2026-04-26");

        String said = text("compare --with massage");

        assertTrue(said.contains("physical-therapy was under way on just these days too"), said);
        person.refused(
                "compare --with massage+pt", 2, "--with takes one therapy, such as: painlog compare --with massage");
        person.refused("compare --with none", 2, "--with takes one therapy");
        assertTrue(person.types("compare --with masage").err().contains("did you mean massage?"));
    }

    @Test
    void phases_alone_leave_arms_out_in_every_format() {
        String csv = person.says("compare --phases --format csv");

        assertTrue(csv.contains("\nstep,massage,none,") && !csv.contains("\ncontrast,"), csv);
        assertTrue(!person.says("compare --phases --format jsonl").contains("\"kind\":\"contrast\""));
        assertTrue(text("compare --phases")
                .contains("In short Newest change, from none to massage on 2026-03-30: a clear"));
        assertEquals(
                "Newest change, from none to massage on 2026-03-30",
                json("compare --phases").get("inShort").get(0).asString().split(":")[0]);
    }

    @Test
    void spans_that_are_not_two_are_refused() {
        person.refused(
                "compare --spans 2026-01-05..2026-02-01", 2, "--spans takes two spans, such as: painlog compare");
        person.refused(
                "compare --spans 2026-01-05..2026-02-01 2026-02-01..2026-03-01",
                2,
                "the two spans overlap from 2026-02-01 on; days can't be in both");
        person.refused(
                "compare --spans 2026-01-05..2026-01-20 2026-02-01..2026-03-01 --last 4w",
                2,
                "--spans says which days; leave out the other span");
        person.refused("compare --spans 2026-01-05 2026-02-01..2026-03-01", 2, "FROM..TO");
    }

    @Test
    void two_things_at_once_are_refused_with_both_named() {
        person.refused("compare --all --phases", 2, "compare shows one thing at a time: leave out --phases or --all");
        person.refused(
                "compare massage none --all", 2, "compare shows one thing at a time: leave out massage none or --all");
    }
}
