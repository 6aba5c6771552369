package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.text.DisplayWidth;

/** Letters of all kinds, from the keyboard and from files, on the way to the terminal, the search and the paper. */
final class LettersStory {
    /** R, u with a combining diaeresis, as macOS writes it; Japanese; a face. */
    private static final String NOTE = "Ru\u0308ckenschmerz \u8170\u75db\u306e\u65e5 \ud83d\ude16";

    private static final String CLEAR = "\u001b[2J\u009b31m\u202e";

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(Path.of(""));

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void text_is_kept_composed_and_found_however_it_is_typed() {
        person.runs("6", "--note", NOTE, "+mu\u0308de");

        assertTrue(person.says("show e1 --format json").contains("R\u00fcckenschmerz \u8170\u75db"), "composed");
        assertTrue(person.says("list --text R\u00fccken").contains("e1"));
        assertTrue(person.runs("list", "--text", "Ru\u0308cken").out().contains("e1"));
        assertTrue(person.runs("list", "--tag", "mu\u0308de").out().contains("e1"));
    }

    @Test
    void no_control_character_reaches_the_terminal() throws IOException {
        assertTame(person.runs("6", "--note", CLEAR));
        assertTame(person.runs("session", "massage", "--provider", "Anna" + CLEAR));
        assertTame(person.runs("session", "massage", "--provider", "Anna", "--adverse", CLEAR));
        assertTame(person.runs("dose", "drug" + CLEAR, "400mg"));
        assertTame(person.runs("period", "start", "massage", "--label", CLEAR));
        assertTame(person.runs("edit", "e1", "@" + CLEAR));
        assertTame(person.runs("delete", CLEAR));
        assertTame(person.runs("log", "6", "--at", CLEAR));
        assertTame(person.runs("6", "+a" + CLEAR));
        assertTame(person.runs(CLEAR));
        assertTame(person.runs("list", "all"));
        assertTame(person.runs("show", "s1"));
        assertTame(person.runs("history"));
        assertTame(person.runs("summary"));
        assertTame(person.runs());

        Path file = home.resolve("diary.csv");
        Files.writeString(file, "at,pain\n2026-11-01T10:00," + CLEAR + "\n", StandardCharsets.UTF_8);
        String map = " --from csv --map at=at --map pain=pain";
        assertTame(person.types("import " + file + map));
        assertTame(person.types("import " + file + " --from csv --map at=at --map note=pain --dry-run"));
        Files.writeString(file, "at,pain" + CLEAR + "\n2026-11-01T10:00,5\n", StandardCharsets.UTF_8);
        assertTame(person.types("import " + file + map));
    }

    private static void assertTame(Person.Outcome outcome) {
        String all = outcome.out() + outcome.err();
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            boolean wild = (Character.isISOControl(c) && c != '\n') || c == '\u202e';
            assertFalse(wild, () -> "U+" + Integer.toHexString(c) + " in " + all.replace('\u001b', '^'));
        }
        assertFalse(all.contains("something went wrong"), all);
    }

    @Test
    void letters_that_a_font_lacks_are_named() {
        person.runs("6", "--note", NOTE);

        var report = person.types("report -o " + home.resolve("r.pdf") + " --appendix");
        assertTrue(
                report.err()
                        .contains(
                                "The fonts of the PDF have no letters \u8170 \u75db \u306e \u65e5 \ud83d\ude16 (U+8170"
                                        + " U+75DB U+306E U+65E5 U+1F616); ? stands for them"),
                report.err());
        var chart = person.types("chart trend --title \u8170\u75db -o " + home.resolve("c.png"));
        assertTrue(
                chart.err()
                        .contains(
                                "The font of the picture has no letters \u8170 \u75db (U+8170 U+75DB); boxes stand for"
                                        + " them."),
                chart.err());
        assertEquals("", person.types("chart trend -o " + home.resolve("d.png")).err());
    }

    @Test
    void letters_that_only_a_picture_of_a_report_has_are_named() {
        person.says("therapy add \u8170\u75db");
        person.says("period add \u8170\u75db 2026-11-01..2026-11-10");
        for (int day = 1; day <= 9; day++) {
            person.says((day % 5 + 2) + " --at \"2026-11-0" + day + " 12:00\"");
        }
        var report = person.types("report -o " + home.resolve("r.pdf"));
        assertTrue(
                report.err().contains("The fonts of the PDF have no letters \u8170 \u75db (U+8170 U+75DB)"),
                report.err());
    }

    @Test
    void wide_letters_take_two_columns_in_a_chart_too() {
        person.says("therapy add \u8170\u75db");
        person.says("period add \u8170\u75db 2026-11-01..2026-11-10");
        for (int day = 1; day <= 20; day++) {
            person.says((day % 5 + 2) + " --at \"2026-11-" + (day < 10 ? "0" : "") + day + " 12:00\"");
        }
        String chart = person.says("chart compare");

        assertTrue(chart.contains("\u8170\u75db"), chart);
        for (String line : chart.split("\n")) {
            assertTrue(DisplayWidth.of(line) <= 100, line);
        }
    }
}
