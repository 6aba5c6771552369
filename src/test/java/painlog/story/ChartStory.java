package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChartStory {
    @TempDir
    Path home = Path.of("");

    private static final Map<String, String> BEGINNINGS = Map.of("png", "\u0089PNG\r", "svg", "<?xml", "pdf", "%PDF-");

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
    void a_dash_writes_the_chart_to_standard_output() {
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
        chart trend --format json -o -      | --format prints the figures instead of a picture; leave it out, or -o
        chart tend                          | there is no chart "tend"; did you mean trend?
        chart                               | chart needs KIND: trend, weekly, compare, response, calendar, clock, body, measures, factors, plan; see painlog chart --help
        """)
    void what_can_not_be_drawn_is_refused_in_one_sentence(String line, String sentence) {
        var refused = person.types(line);

        assertEquals("painlog: " + sentence + "\n", refused.err());
        assertEquals("", refused.out());
        assertEquals(2, refused.code());
        assertFalse(Files.exists(Path.of("a.png")));
    }

    @Test
    void a_journal_without_values_gives_an_empty_chart() {
        var chart = person.types("chart trend --measure mood --fail-empty -o -");

        assertEquals(1, chart.code());
        assertTrue(chart.out().contains("IHDR"));
    }

    @Test
    void without_a_file_the_chart_is_drawn_in_the_terminal() {
        var unicode = person.with("LANG", "nb_NO.UTF-8").types("chart trend");
        var ascii = person.with("LC_ALL", "C").types("chart trend");

        assertTrue(unicode.out().startsWith("Pain by day, 2026-11-17 – 2026-11-20\n3 of 4 days"), unicode.out());
        assertTrue(unicode.out().contains("•"), unicode.out());
        assertTrue(ascii.out().startsWith("Pain by day, 2026-11-17 - 2026-11-20\n"), ascii.out());
        assertFalse(ascii.out().contains("\u001B"), ascii.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trend",
                "weekly",
                "compare",
                "response",
                "calendar",
                "clock",
                "body",
                "measures",
                "factors",
                "plan"
            })
    void every_kind_can_be_drawn_in_every_form(String kind) throws IOException {
        person.types("7 sleep=4 @lower-back:left @knee --at \"2026-11-19 07:30\"");

        assertEquals(0, person.types("chart " + kind).code());
        for (String ending : List.of("png", "svg", "pdf")) {
            Path file = home.resolve(kind + "." + ending);
            var chart = person.runs("chart", kind, "-o", file.toString(), "--theme", "dark", "--size", "500x300");
            assertEquals("", chart.err());
            assertTrue(chart.out().endsWith(file + "\n"), chart.out());
            byte[] begins = Arrays.copyOf(Files.readAllBytes(file), 5);
            assertEquals(BEGINNINGS.get(ending), new String(begins, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void the_figures_of_a_picture_are_printed_as_csv_and_json() {
        person.types("period add massage 2026-11-18..2026-11-20");

        List<String> csv = person.says("chart trend --format csv").lines().toList();
        assertEquals("panel,series,name,from,to,value,low,high,text", csv.get(0));
        assertTrue(csv.contains("phases,label,,2026-11-18,2026-11-20,,,,massage"), csv.toString());
        assertTrue(csv.contains("therapies,period,massage,2026-11-18,2026-11-20,,,,"), csv.toString());
        assertTrue(
                csv.stream()
                        .anyMatch(line -> line.startsWith("\"pain, 0–10, lower is better\",mean of the day,,2026-11-")),
                csv.toString());
        assertTrue(person.says("chart weekly --format json")
                .startsWith("{\"schema\":\"painlog.chart/1\",\"kind\":\"weekly\""));
        assertEquals(
                1,
                person.types("chart trend --measure mood --format csv --fail-empty")
                        .code());
    }

    @Test
    void the_discs_on_the_body_are_printed_with_their_sites() {
        person.types("7 @lower-back:left --at \"2026-11-19 07:30\"");
        person.types("4 @lower-back:left --at \"2026-11-19 08:30\"");

        List<String> csv = person.says("chart body --format csv").lines().toList();
        assertTrue(csv.contains("from behind,mean,\"lower back, left\",,,5.5,,,"), csv.toString());
        assertTrue(csv.contains("from behind,entries,\"lower back, left\",,,2,,,"), csv.toString());
    }

    @Test
    void days_to_come_are_not_counted_as_days_without_an_entry() {
        assertTrue(person.says("chart trend --year 2026").contains(" of 4 days with an entry"));
        person.types("period add massage 2026-11-18..2026-11-20");
        assertTrue(person.says("chart trend --from 2026-11-17 --to 2026-12-31").contains(" of 4 days with an entry"));
    }

    @Test
    void the_clock_and_the_body_are_added_up_from_entries() {
        person.types("7 @lower-back:left @knee --at \"2026-11-19 07:30\"");
        person.types("5 @lower-back:left --at \"2026-11-20 07:59\"");

        var clock = person.types("chart clock --from 2026-11-19");
        assertTrue(clock.out().contains("on Thu from 7 to 8 o'clock, with a mean of 7.0"), clock.out());
        var body = person.types("chart body");
        assertTrue(body.out().replace('\n', ' ').contains("lower back, left on 2 days, mean 6.0"), body.out());
        assertTrue(body.out().replace('\n', ' ').contains("knee on 1 day, mean 7.0"), body.out());
    }

    @Test
    void a_file_is_shown_where_there_is_a_desktop() {
        assertEquals(
                "painlog: --open needs a file to show; add -o FILE.png\n",
                person.types("chart trend --open").err());
        String file = home.resolve("a.png").toString();
        String none = "There is no desktop here that could show " + file + "; the file is written.\n";
        assertEquals(none, person.runs("chart", "trend", "-o", file, "--open").err());
        person.with("DISPLAY", ":0").with("PATH", home.toString());
        assertEquals(none, person.runs("chart", "trend", "-o", file, "--open").err());
    }

    @Test
    void the_desktops_own_viewer_is_given_the_file() throws IOException, InterruptedException {
        Path opener = home.resolve("bin/xdg-open");
        Path shown = home.resolve("shown");
        Files.createDirectories(opener.getParent());
        Files.writeString(
                opener, "#!/bin/sh\nprintf '%s' \"$1\" >'" + shown + ".new'; mv '" + shown + ".new' '" + shown + "'\n");
        assertTrue(opener.toFile().setExecutable(true));
        person.with("WAYLAND_DISPLAY", "wayland-0").with("PATH", "/nowhere:" + opener.getParent() + ":/usr/bin:/bin");
        String file = home.resolve("a picture.svg").toString();

        var chart = person.runs("chart", "weekly", "-o", file, "--open");

        assertEquals("", chart.err());
        assertEquals(0, chart.code());
        for (int i = 0; i < 500 && !Files.exists(shown); i++) {
            Thread.sleep(10);
        }
        assertEquals(file, Files.readString(shown));
    }

    @Test
    void a_place_that_can_not_be_written_is_named() {
        var folder =
                person.runs("chart", "trend", "-o", home.resolve("none/a.png").toString());

        assertEquals(2, folder.code());
        assertEquals("painlog: there is no folder " + home.resolve("none") + " to write a.png in\n", folder.err());
    }
}
