package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A journal of two pains: the back, bad on many days, and the neck, mild on fewer. */
final class SiteStory {
    private static final String MIXED = "(sites mixed: lower-back 20 days, neck 8; --site tells them apart)";

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-06-30T12:00:00+02:00");
    }

    private static String day(int n) {
        return LocalDate.parse("2026-06-01").plusDays(n).toString();
    }

    /** Twenty days of the back at 7, its left side on half of them, and eight of the neck at 1. */
    private void twoPains() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            lines.append(day(i))
                    .append(" 09:00 | 7 @lower-back")
                    .append(i % 2 == 0 ? ":left" : "")
                    .append('\n');
        }
        for (int i = 0; i < 8; i++) {
            lines.append(day(2 * i)).append(" 10:00 | 1 sleep=4 @neck\n");
        }
        person.typing(lines.toString()).says("log -");
        person.says("period add massage " + day(10) + ".." + day(19) + " --goal 2/week");
        person.says("session massage --before 7 --after 6 --at \"" + day(12) + " 15:00\"");
        person.says("session yoga @neck --before 1 --after 1 --at \"" + day(13) + " 15:00\"");
    }

    private String text(String line) {
        return person.says(line).replaceAll("\\s+", " ");
    }

    private JsonNode json(String line) {
        return JsonMapper.shared().readTree(person.says(line + " --format json"));
    }

    @Test
    void every_reading_command_says_in_its_heading_that_sites_are_mixed() {
        twoPains();

        for (String line : new String[] {
            "summary --month this", "compare", "response", "factors", "checkup", "chart trend", "chart body"
        }) {
            assertTrue(text(line).contains(MIXED), line + ": " + text(line));
            assertEquals(2, json(line).get("sitesMixed").size(), line);
        }
        String report = text("report");
        assertTrue(report.contains("(sites mixed: lower-back 20 days, neck 8)"), report);
        assertFalse(report.contains("--site"), "whoever reads it does not type commands: " + report);
        assertEquals(2, json("report").get("sitesMixed").size());
        assertEquals(2, json("summary --by month").get("sitesMixed").size());
        assertEquals(2, json("compare --by site").get("sitesMixed").size());
        assertEquals(0, json("compare --site neck").get("sitesMixed").size());
        assertEquals(0, json("chart trend --site neck").get("sitesMixed").size());
        assertEquals(20, json("response").get("sitesMixed").get(0).get("days").asInt());
    }

    @Test
    void one_site_or_too_few_days_of_another_are_no_mixture() {
        twoPains();

        assertFalse(text("summary --month this --site lower-back").contains("sites mixed"));
        assertFalse(text("summary --from 2026-06-01 --to 2026-06-07").contains("sites mixed"), "four days of the neck");
        assertFalse(text("summary --measure sleep --month this").contains("sites mixed"), "sleep is of no site");
    }

    @Test
    void sites_are_shown_side_by_side() {
        twoPains();

        String page = person.says("summary --by site --month this");

        assertTrue(page.contains("\nlower-back  20/30       20   7.0"), page);
        assertTrue(page.contains("\nneck         8/30        8   1.0"), page);
        JsonNode rows = json("summary --by site").get("rows");
        assertEquals("lower-back", rows.get(0).get("label").asString());
        assertEquals(7, rows.get(0).get("mean").asDouble());
        assertEquals(20, rows.get(0).get("daysAtLeast7").asInt(), "not averaged with the neck");
        assertEquals(1, rows.get(1).get("mean").asDouble());
    }

    @Test
    void therapies_are_compared_site_by_site() {
        twoPains();

        String page = text("compare --by site");
        assertTrue(page.contains("arm lower-back neck none 7.0 (10) 1.0 (5) massage 7.0 (10) 1.0 (3)"), page);
        assertTrue(page.contains("massage against none"), page);
        JsonNode sites = json("compare --by site").get("bySite");
        assertEquals("lower-back", sites.get(0).get("site").asString());
        assertEquals(20, sites.get(0).get("days").asInt());
        assertTrue(json("compare").get("bySite").isNull());
        assertTrue(person.says("compare --by site --format csv").startsWith("site,"));
        assertEquals(1, json("compare --by site --site neck").get("bySite").size());
    }

    @Test
    void a_trend_has_a_panel_for_each_site() {
        twoPains();

        String page = text("chart trend --by site");
        assertTrue(page.contains("Pain by day and site"), page);
        assertTrue(page.contains("lower-back: ") && page.contains("(n 20)") && page.contains("(n 8)"), page);
        assertTrue(page.contains("(neck) from") && page.contains("on average 1.0"), page);
        person.refused("chart clock --by site", 2, "--by site is of chart trend, not of chart clock");
    }

    @Test
    void a_comparison_of_mixed_sites_loses_a_point_with_its_reason() {
        twoPains();

        JsonNode mixed = json("compare").get("contrasts").get(0).get("grade");
        JsonNode back =
                json("compare --site lower-back").get("contrasts").get(0).get("grade");

        assertTrue(mixed.get("reasons").toString().contains("\"sites_mixed\""), mixed.toString());
        assertFalse(back.get("reasons").toString().contains("sites_mixed"), back.toString());
        assertTrue(text("compare massage none").contains("several sites"), text("compare massage none"));
    }

    @Test
    void the_main_site_is_what_pain_means_unless_another_is_asked_for() {
        twoPains();
        person.says("config set main-site lower-back");

        String page = text("summary --month this");
        assertTrue(page.contains("Only: lower-back (the main site; --site any for all). Mean 7.0"), page);
        assertTrue(page.contains("massage 1 "), "a session without a site stays");
        assertTrue(page.contains("sleep mean 4.0 on 8 days"), "sleep is of no site");
        assertFalse(page.contains("yoga"), "a session of the neck goes");
        assertTrue(text("summary --month this --site any").contains(MIXED));
        assertTrue(text("summary --month this --site neck").contains("Only: neck. Mean 1.0"));
        for (String line : new String[] {"compare", "response", "factors", "report", "checkup", "chart trend"}) {
            assertTrue(text(line).contains("lower-back"), line + ": " + text(line));
            assertFalse(text(line).contains("sites mixed"), line);
        }
        assertEquals(28, json("list --from 2026-06-01").get("records").size(), "a list shows what is there");
    }

    @Test
    void a_main_site_that_is_not_known_and_any_beside_another_are_refused() {
        person.says("6 @neck --at \"2026-06-29 09:00\"");

        person.refused("config set main-site lowr-back", 2, "did you mean lower-back?");
        person.refused(
                "summary --site any --site neck", 2, "--site any means every site; leave out the others, or any");
        person.refused("summary --site nekc", 2, "site \"nekc\" is not known; did you mean neck?");
        assertFalse(person.types("summary --site nekc").err().contains("--new-word"));
        assertEquals("any\n", person.says("config get main-site"));
    }
}
