package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChartStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone_with_three_days() {
        person = new Person(home);
        person.types("6 --at \"2026-11-17 21:00\"");
        person.types("4 --at \"2026-11-18 21:00\"");
        person.types("5 --at \"2026-11-20 20:00\"");
    }

    @Test
    void a_chart_is_written_and_says_what_it_shows() {
        Path file = home.resolve("pain.png");

        var chart = person.runs("chart", "trend", "-o", file.toString());

        assertEquals(
                "Pain from 2026-11-17 to 2026-11-20: daily means on 3 of 4 days between 4 and 6, on average 5.0.\n"
                        + file + "\n",
                chart.out());
        assertEquals("", chart.err());
        assertEquals(0, chart.code());
        assertTrue(Files.exists(file));
    }

    @Test
    void a_dash_puts_the_picture_on_standard_output() {
        assertTrue(person.runs("chart", "compare", "-o", "-").out().contains("IHDR"));
    }

    @Test
    void only_what_the_filter_keeps_is_drawn_and_the_title_says_so() {
        var chart = person.runs(
                "chart",
                "trend",
                "--min",
                "5",
                "--last",
                "7d",
                "-o",
                home.resolve("a.png").toString());

        assertTrue(
                chart.out().startsWith("Pain (5 or more) from 2026-11-17 to 2026-11-20: daily means on 2 of 4 days"),
                chart.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chart trend -o pain.txt             | "pain.txt" does not end in one of .png, .svg, .pdf
            chart trend -o a.png --size 0x0     | --size 0x0 is outside 200x200 to 20000x20000
            chart trend -o a.png --size 100000x100000 | --size 100000x100000 is outside 200x200 to 20000x20000
            chart trend -o a.png --size 20000x20000 | --size 20000x20000 at --scale 1 is more than 100 million pixels
            chart trend -o a.png --size big     | --size "big" is not WIDTHxHEIGHT in pixels, such as 1200x600
            chart trend -o a.png --scale 0      | --scale 0 is outside 0.5–10
            chart trend --format json           | a chart has no --format; the figures come from summary and compare
            chart tend                          | there is no chart "tend"; did you mean trend?
            chart                               | missing required parameter: 'KIND'; see painlog chart --help
            """)
    void what_can_not_be_drawn_is_refused_in_one_sentence(String line, String sentence) {
        var refused = person.types(line);

        assertEquals("painlog: " + sentence + "\n", refused.err());
        assertEquals("", refused.out());
        assertEquals(2, refused.code());
        assertFalse(Files.exists(Path.of("a.png")));
    }

    @Test
    void a_journal_without_values_is_an_empty_picture() {
        var chart = person.types("chart trend --measure mood --fail-empty -o -");

        assertEquals(1, chart.code());
        assertTrue(chart.out().contains("IHDR"));
    }
}
