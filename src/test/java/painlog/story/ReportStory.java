package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportStory extends ReportStoryBase {
    @Test
    void one_page_shows_level_sites_and_treatments() {
        eightWeeks();

        String page = says("report --question \"Should I go on?\"");

        assertTrue(page.contains("""

            Pain report, Sat 2026-09-26 – Fri 2026-11-20

            Pain (0–10, lower is better) was logged on 56 of 56 days (100 %). 60 entries in all,\
            """), page);
        assertTrue(page.contains("First logged day: Sat 2026-09-26.\n"), page);
        assertEquals("""
            figure             value  of
            Last 7 days          4.0  mean of 7 days; median 4.0, middle half 3.5–4.5
            All these days       5.0  mean; median 5.0, middle half 4.0–6.0
            Worst moment           9  Tue 2026-09-29
            Least moment           3  Thu 2026-11-19
            Days at 7 or more   18 %  10 of 56 days
            Days at 3 or less   16 %  9 of 56 days
            """, page.split("\n\n", -1)[4] + "\n");
        assertEquals("""
            site              entries  days  median pain
            lower back, left       28    28            5
            neck                   28    28            5
            leg, left               1     1            9
            """, under("Where", page));
        assertEquals("""
            what         logged
            Feels        aching 1, dull 1
            Symptoms     fever 1, stiffness 1
            Worse after  sitting 1
            Eased by     heat 1
            """, under("What it is like, by number of entries", page));
        assertEquals("""
            what            logged
            0–10            activity 4.5, work 3.0 (means of 2 days)
            Days off        3 in 2 weekly answers
            Overall change  2 from 1 (very much better) to 7 (very much worse), Thu 2026-11-19
            """, under("What it gets in the way of", page));
        assertEquals("""
            therapy › technique  sessions  pain before → after  scored
            massage                     2            6.5 → 4.0       2
            › deep-tissue               1            6.0 → 4.0       1
            › swedish                   1            7.0 → 4.0       1
            heat                        1            5.0 → 4.0       1
            """, under("Sessions", page));
        assertTrue(page.contains("Some drop is to be expected anyway"), page);
        assertTrue(page.contains("Treated by        Anna Berg (RMT) 2\n"), page);
        assertTrue(page.contains("Paid              837.25 EUR for 2 sessions\n"), page);
        assertTrue(page.contains("Home care         heat 1\n"), page);
        assertTrue(page.contains("bruised for two days (massage, Tue 2026-10-27)\n"), page);
        assertTrue(page.contains("Goals             massage 2 of 4 sessions\n"), page);
        assertEquals("""
            drug         usual dose  doses  days with a dose  skipped
            ibuprofen        400 mg      2                 1        –
            paracetamol           –      0                 0        1
            """, under("Medication", page));
        assertTrue(page.contains("Any dose on 1 of 56 days. Usual dose: the median amount taken at once.\n"), page);
        assertTrue(page.contains("\nMy questions\n\n1. Should I go on?\n"), page);
        assertTrue(page.endsWith("it is no diagnosis and holds no advice. Made on 2026-11-20.\n"), page);
    }

    @Test
    void its_comparison_has_the_figures_of_compare() {
        eightWeeks();
        String compared = says("compare");
        String page = says("report");

        String arms = compared.substring(compared.indexOf("arm "), compared.indexOf("\n\nagainst none"));
        assertTrue(page.contains(arms), page);
        String inShort = compared.substring(compared.indexOf("In short") + 10, compared.indexOf("\n\narm "))
                .replaceFirst("(?s)\nSites are mixed; .*$", "");
        assertFalse(page.contains("painlog plan"), "a clinician has no use for a command: " + page);
        assertTrue(under("Therapies compared", page).startsWith(inShort), inShort + "\n" + page);
        String contrast = page.lines()
                .filter(line -> line.startsWith("massage against none  "))
                .findFirst()
                .orElseThrow();
        String same = compared.lines()
                .filter(line -> line.startsWith("massage") && line.contains(" ("))
                .findFirst()
                .orElseThrow();
        String[] figures = same.strip().split(" {2,}");
        String[] shown = contrast.split(" {2,}");
        assertEquals(figures[1], shown[2]);
        assertEquals(figures[4], shown[3]);
        assertTrue(page.replaceAll("\\s+", " ").contains("It says nothing about other people"), page);
    }

    @Test
    void an_empty_journal_has_a_page_that_says_so() {
        var page = person.types("report");
        assertTrue(page.out().contains("Nothing is logged for these days."), page.out());
        assertEquals(0, page.code());
        assertEquals(1, person.types("report --fail-empty").code());
        assertEquals(
                1,
                person.types("report --fail-empty -o " + home.resolve("x.md")).code());
        assertTrue(text(written("none.html", "")).contains("Nothing is logged for these days."));
        assertTrue(words(written("none.pdf", "")).contains("Nothing is logged for these days."));
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void the_last_days_are_dated_where_they_are_not_the_last_before_the_report() {
        says("6 --at 2026-11-01");
        says("4 --at 2026-11-02");

        String page = says("report");

        assertTrue(page.contains("mean of 2 days to 2026-11-02; median 5.0"), page);
    }

    @Test
    void one_entry_is_enough_for_a_page() {
        says("6");
        String page = says("report");
        assertTrue(page.startsWith("Pain report, Fri 2026-11-20\n\nPain (0–10, lower is better) was logged on 1 of"));
        assertTrue(page.contains("Last day             6.0  mean of 1 day\n"), page);
        assertTrue(page.contains("Pain on 2026-11-20: 6.0 on 1 of 1 day."), page);
        for (String part : List.of("Where", "Sessions", "Medication", "Therapies compared", "My questions")) {
            assertFalse(page.contains("\n" + part + "\n"), part);
        }
        assertEquals(1, pages(written("one.pdf", "")));
        assertTrue(opened(written("one.html", "")).contains("<svg"));
    }

    @Test
    void without_periods_there_is_nothing_to_compare() {
        new TypedDays(person).days("2026-11-01", 15, 5, 6).write();
        String page = says("report");
        assertEquals("""
            arm   days  logged  mean  median  middle half  ≤ 3  ≥ 7
            none    15   100 %   5.5     5.0      5.0–6.0  0 %  0 %
            """, under("Days by therapy", page));
        assertFalse(page.contains("Therapies compared"), page);
    }

    @Test
    void another_measure_is_reported_on_its_own_scale() {
        says("log sleep-hours=7h30m --at 2026-11-18");
        says("log sleep-hours=6 --at 2026-11-19");
        String page = says("report --measure sleep-hours");
        assertTrue(page.startsWith("Sleep-hours report, "), page);
        assertTrue(page.contains("Sleep-hours (0–24 h, higher is better) was logged on 2 of 2 days"), page);
        assertTrue(page.contains("Worst moment        6  Thu 2026-11-19\n"), page);
        assertTrue(page.contains("Best moment       7.5  Wed 2026-11-18\n"), page);
        assertFalse(page.contains("Days at 7 or more"), page);
        says("log weight=80");
        String weight = says("report --measure weight");
        assertTrue(weight.contains("Highest") && weight.contains("Lowest"), weight);
        assertTrue(says("report --measure mood").contains("Mood (0–10, higher is better) was logged on 0 of"));
    }

    @Test
    void a_file_is_ones_own_and_replaced_as_a_whole() throws IOException {
        says("6");
        Path file = home.resolve("page.html");
        Files.writeString(file, "<!DOCTYPE html>\n<html>old</html>\n");
        assertEquals(file + "\n", says("report -o " + file));
        assertTrue(text(file).endsWith("</html>\n"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        person.refused("report -o " + home.resolve("no/page.html"), 2, "to write page.html in");
        try (var left = Files.list(home)) {
            assertEquals(2, left.count(), "the file and the journal's folder");
        }
    }

    @Test
    void what_cannot_be_made_is_refused_before_anything_is_written() {
        says("6");
        person.refused("report -o page.docx", 2, "does not end in one of .html, .pdf, .md");
        person.refused("report -o page.pdf --format json", 2, "leave --format out, or -o");
        person.refused("report --open", 2, "--open needs a file to show; add -o report.html");
        person.refused("report --appendix --format csv", 2, "--appendix has no place in --format csv");
        person.refused("report --appendix --format jsonl", 2, "--appendix has no place in --format jsonl");
        person.refused("report --paper letter", 2, "--paper needs a file to be printed; add -o report.pdf");
        person.refused("report --paper A4 -o page.html", 2, "only a .pdf has a paper; leave --paper out");
        assertFalse(Files.exists(Path.of("page.html")));
        person.refused("report --redact names", 2, "--redact \"names\" is not one of notes, providers, costs");
        person.refused("report --question \"\"", 2, "a --question has 1 to 300 letters, not 0");
        person.refused("report" + " --question \"Why?\"".repeat(9), 2, "a page has room for 8 questions, not 9");
        person.refused("report -o page.pdf --paper A5", 2, "--paper \"A5\" is not one of a4, letter");
        assertFalse(Files.exists(Path.of("page.pdf")));
    }
}
