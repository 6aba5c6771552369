package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page as HTML and PDF, and as JSON. */
final class ReportFileStory extends ReportStoryBase {
    private static final String EVIL = "</td><script>alert(1)</script><img src=http://evil.example/x onerror=alert(2)>"
            + "&lt;b&gt; 'q' \u202E back";

    @Test
    void html_needs_nothing_but_itself() {
        eightWeeks();
        String html = text(written("page.html", "--appendix --question \"What now?\""));

        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"));
        assertTrue(html.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "), "a policy");
        assertTrue(html.contains("<title>Pain report, Sat 2026-09-26 – Fri 2026-11-20</title>"));
        assertFalse(html.contains("<script"), "no script");
        for (Matcher link = Pattern.compile("(?:src|srcset|href|url)\\s*[=(]\\s*\"?([a-z]+:)")
                        .matcher(html);
                link.find(); ) {
            assertEquals("data:", link.group(1));
        }
        assertTrue(html.contains("@font-face{font-family:'Open Sans'"), "its letters");
        assertTrue(html.contains("(prefers-color-scheme: dark)") && html.contains("@media print"));
        String opened = opened(written("page.html", ""));
        assertTrue(opened.contains("<svg") && opened.contains("massage"), "its pictures");
        assertTrue(html.contains(" alt=\"Pain from 2026-09-26 to 2026-11-20: "), "its pictures' words");
        assertEquals(1, count(html, "<h1>"));
        assertTrue(html.contains("<section class=\"appendix\"") && html.contains("after lifting a crate"));
        assertFalse(text(written("page.html", "")).contains("after lifting a crate"), "no notes without an appendix");
    }

    @Test
    void what_people_wrote_is_never_markup() {
        for (String line : List.of("6 @neck --at yesterday --note", "session massage --adverse", "dose")) {
            // a drug's name takes no character that turns the line round
            var said = person.runs(append(line, line.equals("dose") ? EVIL.replace("\u202E", "") : EVIL));
            assertEquals(0, said.code(), said.err());
        }
        Path page = home.resolve("page.html");
        var made = person.runs("report", "--appendix", "-o", page.toString(), "--question", EVIL, "--text", "script");
        assertEquals(0, made.code(), made.err());
        String html = text(page).replace("<wbr>", "");

        assertFalse(html.contains("<script") || html.contains("<img src=http") || html.contains("\u202E"));
        assertTrue(html.contains("&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=http:"), "question");
        assertTrue(count(html, "&lt;script&gt;alert(1)") >= 4, "question, filter, note, unwanted effect");
        assertTrue(html.contains("&amp;lt;b&amp;gt; &#39;q&#39;"), "entities and quotes");
        String markdown = text(written("page.md", "--appendix"));
        assertFalse(markdown.contains("<script") && !markdown.contains("\\<script"), markdown);
    }

    private static String[] append(String line, String last) {
        List<String> words = new ArrayList<>(Person.words(line));
        words.add(last.substring(0, Math.min(last.length(), 99)));
        return words.toArray(new String[0]);
    }

    @Test
    void pdf_is_one_page_with_text_title_language_bookmarks_and_tags() throws IOException {
        eightWeeks();
        Path pdf = written("page.pdf", "--question \"What now?\"");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(595, Math.round(document.getPage(0).getMediaBox().getWidth()));
            assertEquals(
                    "Pain report, Sat 2026-09-26 – Fri 2026-11-20",
                    document.getDocumentInformation().getTitle());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem mark :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                assertNotNull(mark.getDestination());
                marks.add(mark.getTitle());
            }
            assertTrue(
                    marks.containsAll(List.of("Pain report", "Where", "Sessions", "My questions")), marks.toString());
            List<String> tags = tags(document.getDocumentCatalog().getStructureTreeRoot());
            assertTrue(tags.containsAll(List.of("Document", "H1", "H2", "P", "Table", "TR", "TH", "TD", "L", "LBody")));
            assertEquals(2, tags.stream().filter("Figure"::equals).count());
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot().getParentTree());
        }
        String words = words(pdf);
        assertTrue(words.contains("First logged day: Sat 2026-09-26.") && words.contains("stiffness 1"), words);
        assertTrue(words.indexOf("Where") < words.indexOf("Therapies compared"), words);
        assertTrue(words.contains("6.5 to 4.0"), "an arrow, which the letters lack, as a word");
        assertEquals(612, width(written("letter.pdf", "--paper letter")));
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                boolean figure = element.getStructureType().equals("Figure");
                assertEquals(figure, element.getAlternateDescription() != null);
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    private static long width(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return Math.round(document.getPage(0).getMediaBox().getWidth());
        }
    }

    @Test
    void the_appendix_follows_on_pages_of_its_own() {
        eightWeeks();
        assertEquals(1, pages(written("page.pdf", "")));
        Path pdf = written("long.pdf", "--appendix");
        assertTrue(pages(pdf) > 1 && pages(pdf) < 6, pages(pdf) + " pages");
        String words = words(pdf);
        for (String heading : List.of("All entries", "All sessions", "All periods", "All doses")) {
            assertTrue(words.contains(heading), heading);
        }
        assertTrue(
                words.contains("after lifting a") && words.contains("e57") && words.contains("with Anna Berg"), words);
        String markdown = text(written("long.md", "--appendix"));
        assertTrue(markdown.contains("\n## All doses\n\n| id | when | drug |"), markdown);
    }

    @Test
    void a_very_long_note_comes_back_from_the_appendix_whole() {
        List<String> note = new ArrayList<>();
        for (int i = 0; i < 1_600; i++) {
            note.add("word" + i);
        }
        String text = String.join(" ", note).substring(0, 10_000);
        assertEquals(0, person.runs("6", "--note", text).code());
        Path pdf = written("long.pdf", "--appendix");
        assertTrue(pages(pdf) > 2, pages(pdf) + " pages");
        assertTrue(List.of(words(pdf).split(" ")).containsAll(List.of(text.split(" "))));
    }

    @Test
    void characters_no_font_has_become_question_marks_and_never_fail_the_page() {
        says("6 --note \"良い日 \uD83D\uDE00 ok\"");
        String words = words(written("page.pdf", "--appendix"));
        assertTrue(words.contains("??? ? ok"), words);
        assertTrue(text(written("page.html", "--appendix")).contains("良い日 \uD83D\uDE00 ok"));
    }

    @Test
    void json_holds_all_of_it_unrounded_and_keys_never_vanish() {
        JsonNode none = json("report --format json");
        eightWeeks();
        JsonNode full = json("report --format json --appendix --question \"Why?\"");

        assertEquals("painlog.report/2", full.get("schema").asString());
        assertEquals("schema", full.propertyNames().iterator().next());
        assertEquals(names(none), names(full));
        assertEquals("2026-09-26", full.get("firstLogged").asString());
        assertEquals(9, full.get("worst").get("value").asInt());
        assertEquals("2026-09-29", full.get("worst").get("date").asString());
        assertEquals("left", full.get("sites").get(0).get("side").asString());
        assertEquals(837.25, full.get("paid").get(0).get("amount").asDouble());
        assertEquals("Why?", full.get("questions").get(0).asString());
        assertEquals(67, full.get("records").size());
        assertTrue(none.get("records").isNull() && none.get("worst").isNull());
        JsonNode compared = json("compare --format json");
        assertEquals(compared.get("contrasts"), full.get("contrasts"));
        assertEquals(compared.get("arms"), full.get("arms"));
    }

    private JsonNode json(String line) {
        return new JsonMapper().readTree(person.types(line).out());
    }

    private static List<String> names(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }

    static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    @Test
    void ten_years_of_hourly_entries_stay_one_page() throws IOException {
        StringBuilder csv = new StringBuilder("at,pain,site,trigger\n");
        java.time.LocalDateTime at = java.time.LocalDateTime.parse("2016-11-20T00:30");
        for (int i = 0; i < 87_600; i++) {
            csv.append(at.plusHours(i))
                    .append("Z")
                    .append(',')
                    .append(i * 7919 % 11)
                    .append(",neck,sitting\n");
        }
        Path file = Files.writeString(home.resolve("years.csv"), csv);
        says("import " + file + " --from csv --map at=at --map pain=pain --map site=site --map trigger=trigger");
        for (int year = 2017; year < 2027; year++) {
            says("period add massage " + year + "-02-01.." + year + "-04-30");
            says("period add pt " + year + "-04-01.." + year + "-06-30");
        }
        assertEquals(1, pages(written("years.pdf", "")));
        String page = says("report");
        assertTrue(page.contains("87600 entries"), page);
        assertTrue(page.lines().count() < 100, page);
        assertTrue(text(written("years.html", "")).length() < 8_000_000);
    }
}
