package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of a plan: blocks as drawn, days as lived, days with an entry. */
final class PlanChartStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-11-27T12:00:00+01:00");
        person.says("log 5");
    }

    /** Seed 1 draws massage, none, massage, none. */
    private void drawn(String more) {
        person.says("plan draw massage none --block 1w --cycles 2 --seed 1 --start 2026-11-30" + more);
    }

    private List<String> figures() {
        return person.says("chart plan --format csv").lines().toList();
    }

    @Test
    void it_holds_what_was_drawn_lived_and_logged() {
        drawn(" --washout 2d");
        person.at("2026-12-10T20:00:00+01:00");
        person.says("4 --at \"2026-12-02 20:00\"");
        person.says("period add massage 2026-12-08..2026-12-09");
        List<String> figures = figures();
        for (String line : List.of(
                "Cycle 1,massage,drawn,2026-11-30,2026-12-06,,,,",
                "Cycle 1,no therapy,drawn,2026-12-07,2026-12-08,,,,",
                "Cycle 1,no therapy,drawn,2026-12-09,2026-12-13,,,,",
                "Cycle 1,massage,lived,2026-12-08,2026-12-09,,,,",
                "Cycle 1,no therapy,lived,2026-12-10,2026-12-10,,,,",
                "Cycle 1,a day with an entry,logged,2026-12-02,2026-12-02,,,,",
                "Cycle 2,label,,2026-12-21,2026-12-27,,,,no therapy")) {
            assertTrue(figures.contains(line), line + " is not in " + figures);
        }
        assertEquals(
                0,
                figures.stream()
                        .filter(line -> line.startsWith("Cycle 2") && line.contains("lived"))
                        .count());
        String earlier = person.at("2026-12-01T20:00:00+01:00").says("chart plan");
        assertTrue(earlier.contains("2 of 28 days lived, 2 as drawn, 0 with an entry"), earlier);
        person.at("2026-12-10T20:00:00+01:00");
        String drawn = person.says("chart plan").replaceAll("\\s+", " ");
        assertTrue(drawn.contains("11 of 28 days lived, 9 as drawn, 1 with an entry"), drawn);
        assertTrue(drawn.contains("Lived otherwise than drawn: massage on 2026-12-08 – 2026-12-09."), drawn);
        assertTrue(drawn.contains("in the drawn order massage, no therapy, massage, no therapy:"), drawn);
    }

    @Test
    void the_span_says_which_plan_and_other_filters_are_refused() {
        drawn("");
        person.at("2026-12-02T20:00:00+01:00").says("plan end");
        person.says("plan draw pt none --block 2w --cycles 1 --seed 4 --start 2026-12-07");
        assertTrue(figures().stream().anyMatch(line -> line.contains("physical therapy,drawn")));
        String first = person.says("chart plan --to 2026-12-01 --format json");
        assertTrue(first.contains("\"kind\":\"plan\",\"title\":\"Plan x1, 2026-11-30 – 2026-12-27\""), first);
        assertEquals(1, person.types("chart plan --to 2026-11-01 --fail-empty").code());
        assertTrue(person.says("chart plan --to 2026-11-01").contains("There is no plan here"));
        for (String option : List.of("--site neck", "--measure mood", "--tag flare", "--min 3", "--text so")) {
            person.refused("chart plan " + option, 2, "takes only those of days");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void twelve_cycles_of_six_arms_are_drawn_in_every_form(String ending) throws Exception {
        person.says("plan draw massage none pt yoga massage+pt heat --block 1w --cycles 12 --seed 9");
        Path file = home.resolve("plan." + ending);
        for (String theme : List.of("light", "dark", "print")) {
            person.says("chart plan --size 800x500 --force --theme " + theme + " -o " + file);
            assertTrue(Files.size(file) > 5000, theme);
        }
        assertEquals(
                72, figures().stream().filter(line -> line.contains(",drawn,")).count());
        assertTrue(figures().stream().anyMatch(line -> line.startsWith("cycle 12,")));
    }
}
