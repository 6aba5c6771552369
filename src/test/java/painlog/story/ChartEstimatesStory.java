package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture shows the numbers its table prints. */
final class ChartEstimatesStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void six_weeks_with_massage_in_the_last_three() {
        person = new Person(home).with("LANG", "nb_NO.UTF-8");
        new Diary(person)
                .days("2026-03-02", 21, 7, 6, 6.5, 8, 7.5)
                .days("2026-03-23", 21, 5, 4, 5.5, 3, 4.5, 6)
                .write();
        person.says("period add massage 2026-03-23..2026-04-12");
    }

    @Test
    void the_differences_on_a_comparison_are_those_of_compare() {
        List<String> row = row(person.says("compare"), "massage  none");
        String chart = oneLine(person.says("chart compare"));

        String change = row.get(3).replace('-', '−');
        String low = row.get(4).replace('-', '−');
        String high = row.get(6).replace('-', '−');
        assertEquals("21:21", row.get(2));
        assertTrue(change.startsWith("−"), change);
        String words = "massage against no therapy " + change + " (" + low + " to " + high + "), n 21 and 21 days.";
        assertTrue(chart.endsWith(words), words + "\n" + chart);
    }

    @Test
    void a_difference_that_compare_refuses_is_not_drawn_but_named() {
        person.says("period add yoga 2026-04-14..2026-04-20");
        new Diary(person).days("2026-04-14", 2, 5, 6).write();

        String chart = person.says("chart compare");

        assertTrue(oneLine(chart).contains("yoga against no therapy not enough data, n 2 and 21 days"), oneLine(chart));
    }

    @Test
    void the_trend_of_a_phase_is_that_of_compare() {
        List<String> row = row(person.says("compare --phases"), "2  massage");
        String chart = oneLine(person.says("chart trend"));

        String drift = row.get(5);
        String words = "massage, 21 of 21 days, " + signed(drift) + " a week (" + signed(row.get(6)) + " to "
                + signed(row.get(8)) + ")";
        assertTrue(chart.contains(words), words + "\n" + chart);
        assertFalse(chart.contains("its 95 % interval"), "a terminal tells it in words");
    }

    private static String signed(String number) {
        boolean isZero = Double.parseDouble(number) == 0;
        return number.startsWith("-") ? number.replace('-', '−') : isZero ? number : "+" + number;
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
