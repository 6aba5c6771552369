package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart shows the numbers its table prints. */
final class ChartEstimatesStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void six_weeks_with_massage_in_the_last_three() {
        person = new Person(home).with("LANG", "nb_NO.UTF-8");
        new TypedDays(person)
                .days("2026-03-02", 21, 7, 6, 6.5, 8, 7.5)
                .days("2026-03-23", 21, 5, 4, 5.5, 3, 4.5, 6)
                .write();
        person.says("period add massage 2026-03-23..2026-04-12");
    }

    @Test
    void the_differences_on_a_comparison_are_those_of_compare() {
        List<String> row = row(person.says("compare --all"), "massage  none");
        String chart = oneLine(person.says("chart compare"));

        assertEquals("21:21", row.get(2));
        assertTrue(row.get(3).startsWith("-"), row.get(3));
        String words = "massage against no therapy, n 21:21 days, " + figures(row, 3, 7) + ".";
        assertTrue(chart.endsWith(words), words + "\n" + chart);
    }

    @Test
    void a_difference_that_compare_refuses_is_not_drawn_but_named() {
        person.says("period add yoga 2026-04-14..2026-04-20");
        new TypedDays(person).days("2026-04-14", 2, 5, 6).write();

        String chart = person.says("chart compare");

        assertTrue(oneLine(chart).contains("yoga against no therapy, n 2:21 days, not enough data"), oneLine(chart));
    }

    @Test
    void the_trend_of_a_phase_is_that_of_compare() {
        List<String> row = row(person.says("compare --phases"), "2  massage");
        String chart = oneLine(person.says("chart trend"));

        String words = "massage, 21 of 21 days, trend " + figures(row, 5, 9) + " a week";
        assertTrue(chart.contains(words), words + "\n" + chart);
        assertFalse(chart.contains("its 95 % interval"), "a terminal tells it in words");
    }

    @Test
    void one_number_is_written_alike_in_the_table_the_chart_and_the_report() throws IOException {
        Path page = home.resolve("report.md");
        person.says("report -o " + page);
        String report = oneLine(Files.readString(page));

        String trend = figures(row(person.says("compare --phases"), "2  massage"), 5, 9);
        String said = "massage, 21 of 21 days, trend " + trend + " a week.";
        assertTrue(oneLine(person.says("chart trend")).contains(said), said);
        assertTrue(report.contains(said), said + "\n" + report);

        String difference = figures(row(person.says("compare --all"), "massage  none"), 3, 7);
        said = "massage against no therapy, n 21:21 days, " + difference + ".";
        assertTrue(oneLine(person.says("chart compare")).contains(said), said);
        assertTrue(report.contains("massage against none | 21:21 | " + difference + " |"), difference + "\n" + report);
    }

    @Test
    void the_change_around_sessions_is_that_of_response() {
        nine_sessions_with_scores();

        List<String> row = row(person.says("response --by technique"), "swedish");
        String chart = oneLine(person.says("chart response"));

        assertEquals("8/9", row.get(1));
        String words = "swedish, n 8 of 9 sessions, " + row.get(3) + " to " + row.get(4) + ": " + figures(row, 5, 9);
        assertTrue(chart.contains(words), words + "\n" + chart);
    }

    @Test
    void the_course_around_sessions_is_that_of_response() {
        nine_sessions_with_scores();

        List<String> row = row(person.says("response"), "12 to 0 before");
        String chart = oneLine(person.says("chart response"));

        String words = "12 to 0 h before n " + row.get(4) + " " + figures(row, 6, 10);
        assertTrue(chart.contains(words), words + "\n" + chart);
    }

    private void nine_sessions_with_scores() {
        for (int i = 0; i < 9; i++) {
            String after = i == 8 ? "" : " --after " + (2 + i % 3);
            String day =
                    java.time.LocalDate.parse("2026-03-20").plusDays(3L * i).toString();
            person.says("session massage swedish --before " + (5 + i % 2) + after + " --at \"" + day + " 22:00\"");
        }
    }

    @Test
    void what_stands_out_is_that_of_factors() {
        TypedDays typedDays = new TypedDays(person);
        for (int i = 0; i < 40; i++) {
            boolean sat = i % 4 == 1;
            typedDays.entry("2026-05-01", i, "20:00", (sat ? 8 : 3 + i % 3) + (sat ? " --trigger sitting" : ""));
        }
        typedDays.write();

        List<String> row = row(person.says("factors --from 2026-05-01"), "sitting the same day");
        String chart = oneLine(person.says("chart factors --from 2026-05-01"));

        String words = "sitting, the same day, n " + row.get(4) + " days, " + figures(row, 5, 9) + ", q " + row.get(9);
        assertTrue(chart.contains(words), words + "\n" + chart);
        assertTrue(chart.contains("─●─ difference with 95 % interval: stands out"), chart);
    }

    @Test
    void without_sessions_or_days_the_chart_says_why_it_is_empty() {
        var none = person.types("chart response --fail-empty");
        assertEquals(1, none.code());
        assertTrue(none.out().contains("There are no sessions on these days; painlog session THERAPY records one."));

        person.says("session massage --before 6 --after 4 --at \"2026-04-20 12:00\"");
        assertTrue(person.says("chart response").contains("Not enough data: it takes 3 sessions with a score"));

        assertTrue(person.says("chart factors --last 7d").contains("There are no days with pain here."));
        assertTrue(person.says("chart factors --from 2026-03-02 --to 2026-03-05")
                .contains("Not enough data: it takes 5 days with something and 5 days without it."));
        assertEquals(
                1, person.types("chart factors --last 7d --fail-empty -o -").code());
    }

    /** What the table says, word for word. */
    private static String figures(List<String> row, int from, int to) {
        String words = String.join(" ", row.subList(from, to));
        assertTrue(words.matches("[-+0-9.]+ \\([-+0-9.]+ to [-+0-9.]+\\)"), words);
        return words;
    }

    /** The words of the line that begins so, whatever the space between them. */
    private static List<String> row(String table, String beginning) {
        String start = String.join(" ", beginning.split(" +"));
        return table.lines()
                .map(line -> String.join(" ", line.trim().split(" +")))
                .filter(line -> line.startsWith(start + " "))
                .map(line -> List.of(line.split(" ")))
                .findFirst()
                .orElseThrow();
    }

    private static String oneLine(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }
}
