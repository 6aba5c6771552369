package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A comparison is read once, tired: forty lines at most, six of them in short. */
final class CompareBudgetStory {
    private static final LocalDate FIRST = LocalDate.of(2025, 5, 5);
    private static final int PHASE = 30;
    /** Seven arms, and the turns they were taken in over fourteen months. */
    private static final List<List<String>> ARMS = List.of(
            List.of(),
            List.of("massage"),
            List.of("pt"),
            List.of("massage", "pt"),
            List.of("yoga"),
            List.of(),
            List.of("acupuncture"),
            List.of("massage"),
            List.of("heat"),
            List.of(),
            List.of("yoga"),
            List.of("massage", "pt"),
            List.of("pt"),
            List.of("massage"));

    @TempDir
    Path home = Path.of("");

    private Person sevenArms() {
        return sevenArms(home);
    }

    static Person sevenArms(Path home) {
        Person person = new Person(home).at("2026-06-29T12:00:00+02:00");
        Random random = new Random(7);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARMS.size() * PHASE; i++) {
            double less = 0.8 * ARMS.get(i / PHASE).size();
            long pain = Math.max(0, Math.min(10, Math.round(5.5 - less + 1.2 * random.nextGaussian())));
            if (random.nextDouble() < 0.8) {
                lines.add(FIRST.plusDays(i) + " 21:00 | " + pain);
            }
        }
        new TypedLines(person).write(lines);
        for (int i = 0; i < ARMS.size(); i++) {
            LocalDate first = FIRST.plusDays((long) i * PHASE);
            for (String therapy : ARMS.get(i)) {
                person.says("period add " + therapy + " " + first + ".." + first.plusDays(PHASE - 1L));
            }
        }
        return person;
    }

    private static void fits(Person person, String line, int columns, int most, int inShort) {
        person.atTerminal().with("COLUMNS", Integer.toString(columns)).with("NO_COLOR", "1");
        List<String> printed = person.says(line).lines().toList();
        assertTrue(printed.size() <= most, () -> printed.size() + " lines\n" + String.join("\n", printed));
        printed.forEach(each -> assertTrue(each.codePointCount(0, each.length()) <= columns, each));
        int from = printed.indexOf("In short") + 2;
        int to = from;
        while (!printed.get(to).isEmpty()) {
            to++;
        }
        int lines = to - from;
        assertTrue(lines > 0 && lines <= inShort, () -> lines + " lines\n" + String.join("\n", printed));
    }

    @Test
    void seven_arms_in_fourteen_months_fit_forty_lines() {
        Person person = sevenArms();

        fits(person, "compare", 100, 40, 6);
        fits(person, "compare", 80, 46, 6);
        JsonNode json = JsonMapper.shared().readTree(person.says("compare --format json"));
        assertEquals(7, json.get("arms").size());
        assertEquals(21, json.get("contrasts").size(), "JSON has every pair");
    }

    @Test
    void the_made_up_half_year_fits_forty_lines() {
        Person person = new Person(home).at("2026-07-05T20:00:00+02:00");
        person.says("demo " + home.resolve("demo"));
        String journal = " -j " + home.resolve("demo/journal.db");

        fits(person, "compare" + journal, 100, 40, 6);
        fits(person, "compare" + journal, 80, 44, 6);
    }

    @Test
    void p_is_adjusted_for_what_is_shown() {
        Person person = sevenArms();
        assertTrue(person.says("compare massage none")
                .replaceAll("\\s+", " ")
                .contains("Who looks at several pairs finds one by chance; painlog compare adjusts p"));

        JsonNode shown = JsonMapper.shared().readTree(person.says("compare --format json"));
        JsonNode all = JsonMapper.shared().readTree(person.says("compare --all --format json"));

        int seen = 0;
        for (int i = 0; i < 21; i++) {
            JsonNode one = shown.get("contrasts").get(i);
            JsonNode among = all.get("contrasts").get(i);
            assertTrue(among.get("shown").asBoolean());
            seen += one.get("shown").asBoolean() ? 1 : 0;
            assertEquals(
                    one.get("headline").get("p").asDouble(),
                    among.get("headline").get("p").asDouble(),
                    1e-12);
            assertTrue(one.get("headline").get("pHolm").asDouble()
                    <= among.get("headline").get("pHolm").asDouble() + 1e-12);
        }
        assertEquals(7, seen, "six against none and the newest change");
    }

    @Test
    void every_clear_pair_is_named_or_counted_in_short() {
        Person person = sevenArms();

        JsonNode json = JsonMapper.shared().readTree(person.says("compare --all --format json"));
        int clear = 0;
        for (JsonNode contrast : json.get("contrasts")) {
            clear += contrast.get("headline").get("pHolm").asDouble() < 0.05 ? 1 : 0;
        }
        String inShort = json.get("inShort").toString();
        int named = 1 + inShort.split(" against ", -1).length - 2;
        String others = inShort.replaceAll(".*and (\\d+) other pairs?\\..*", "$1");
        int counted = others.equals(inShort) ? 0 : Integer.parseInt(others);

        assertTrue(clear > 3, "the journal has several");
        assertTrue(inShort.contains("Also clear: "), inShort);
        assertEquals(clear, named + counted, inShort);
        fits(person, "compare --all", 80, 500, 6);
    }
}
