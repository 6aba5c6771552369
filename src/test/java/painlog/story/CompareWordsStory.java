package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person reads of a comparison, where it once misled. */
final class CompareWordsStory {
    private static final double[] BAD = {6, 5, 7, 6, 6, 5, 7, 8, 5, 6};
    private static final double[] GOOD = {4, 5, 3, 4, 4, 5, 3, 2, 5, 4};

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-06-30T12:00:00+02:00");
    }

    private String text(String line) {
        return person.says(line).replaceAll("\\s+", " ");
    }

    private JsonNode contrast(String line) {
        return JsonMapper.shared()
                .readTree(person.says(line + " --format json"))
                .get("contrasts")
                .get(0);
    }

    private void journal(int before, int after) {
        new TypedDays(person)
                .days("2026-01-05", before, BAD)
                .days(java.time.LocalDate.parse("2026-01-05").plusDays(before).toString(), after, GOOD)
                .write();
        person.says(
                "period add massage " + java.time.LocalDate.parse("2026-01-05").plusDays(before) + ".."
                        + java.time.LocalDate.parse("2026-01-05").plusDays(before + after - 1L));
    }

    @Test
    void five_days_a_side_have_neither_p_nor_marks() {
        journal(5, 5);

        String said = text("compare massage none");

        assertTrue(
                said.contains("Massage against none: cannot be compared (5 against 5 days): too few logged days."),
                said);
        assertFalse(said.matches(".*\\(p [0-9<.]+\\).*"), said);
        assertFalse(said.contains("beyond the mark"), said);
        assertEquals(
                "cannot_say",
                contrast("compare massage none").get("grade").get("grade").asString());
    }

    @Test
    void days_that_never_vary_are_described_and_not_graded() {
        new TypedDays(person)
                .days("2026-01-05", 28, 7)
                .days("2026-02-02", 28, 3)
                .write();
        person.says("period add massage 2026-02-02..2026-03-01");

        String said = text("compare");

        assertTrue(said.contains("within each side every day has the same value, so chance cannot be judged"), said);
        assertTrue(said.contains("none 28 100 % 7.0 7.0"), said);
        assertTrue(said.contains("massage 28 100 % 3.0 3.0"), said);
        assertFalse(said.contains("not enough data ("), said);
        assertEquals("cannot_say", contrast("compare").get("grade").get("grade").asString());
    }

    @Test
    void rounds_say_once_more_what_the_difference_says_and_two_have_no_interval() {
        new TypedDays(person)
                .days("2026-01-05", 28, BAD)
                .days("2026-02-02", 28, GOOD)
                .days("2026-03-02", 28, BAD)
                .days("2026-03-30", 28, GOOD)
                .write();
        person.says("period add massage 2026-02-02..2026-03-01");
        person.says("period add massage 2026-03-30..2026-04-26");

        String all = text("compare --all");

        assertTrue(all.contains("Each time from none to massage: "), all);
        assertFalse(all.contains("ways to deal"), all);
        assertFalse(all.matches(".*on average [-+0-9.]+ \\(.*"), all);
        String details = text("compare massage none --details");
        assertTrue(
                details.contains("2 times (p 0.333 in both directions, of which the least possible is 0.333)"),
                details);
    }

    @Test
    void a_trend_is_not_read_out_of_a_few_entries() {
        journal(28, 3);

        String phases = person.says("compare --phases");

        assertTrue(phases.lines().anyMatch(line -> line.matches("2 +massage .* –")), phases);
        assertFalse(text("chart trend").contains("3 of 3 days, trend"), text("chart trend"));
    }

    @Test
    void the_estimand_is_said_with_every_comparison() {
        journal(28, 28);

        for (String line :
                new String[] {"compare", "compare massage none", "compare --all", "compare --phases", "report"}) {
            assertTrue(
                    text(line).contains("All logged days count, with whatever painkillers were taken on them."),
                    line + text(line));
        }
    }

    @Test
    void clear_is_said_of_the_numbers_and_how_sure_of_their_coming_again() {
        journal(28, 28);

        String said = text("compare massage none");

        assertTrue(said.contains("Massage against none: a clear difference in the numbers, "), said);
        assertTrue(said.contains("; how sure that it would come again: low."), said);
        assertTrue(said.contains("How sure that it would come again: low (2 of 4)"), said);
        assertTrue(said.contains("To see more: take turns by lot; painlog plan massage none shows how."), said);
        assertTrue(text("explain grade").contains("That is not how clear it is"), text("explain grade"));
    }

    @Test
    void where_days_are_lacking_the_next_step_is_days() {
        journal(4, 4);

        assertTrue(
                text("compare massage none").contains("Too few logged days: none (4) and massage (4)."),
                text("compare massage none"));
    }

    @Test
    void days_with_a_therapy_alone_lack_days_without_it() {
        person.says("5");
        person.says("period start massage --on 2026-01-01");
        String said = person.says("compare").replaceAll("\\s+", " ");
        assertTrue(
                said.contains("There are only days with massage so far; to compare, days without it are missing."),
                said);
    }

    @Test
    void the_dashboard_has_the_first_sentence() {
        journal(28, 28);

        String sentence = JsonMapper.shared()
                .readTree(person.says("compare --format json"))
                .get("inShort")
                .get(0)
                .asString();

        assertTrue(text("").contains("Compared: " + sentence), text(""));
        person.says("undo");
        assertFalse(text("").contains("Compared"), "one arm alone");
        assertFalse(text("compare").contains("All logged days count"), "there is no difference to be careful about");
    }

    @Test
    void sessions_without_any_period_are_told_how_to_get_one() {
        new TypedDays(person).days("2026-01-05", 40, BAD).write();
        for (int i = 0; i < 4; i++) {
            person.says("session massage --at \"2026-02-0" + (1 + i) + " 17:00\"");
        }

        assertTrue(
                text("compare")
                        .contains("Sessions of massage belong to no period, so their days count as none; painlog period"
                                + " infer adds periods."),
                text("compare"));
    }

    @Test
    void a_look_every_week_is_told_where_it_changes_the_reading() {
        new KnownTruth(person, 20).write(KnownTruth.Trait.PLAIN, 2, 24, 1);

        JsonNode contrast = contrast("compare");

        assertTrue(contrast.get("headline").get("pHolm").asDouble() < 0.05);
        assertFalse(contrast.get("anytime").get("excludesZero").asBoolean());
        assertTrue(
                text("compare")
                        .contains("Clear, that is, to one look: if you look every week, read massage against none as "),
                text("compare"));
    }
}
