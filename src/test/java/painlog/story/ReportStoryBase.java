package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the stories about the clinician's report share: a person with eight weeks of entries, and readers of files. */
abstract class ReportStoryBase {
    private static final Pattern FONT = Pattern.compile("data:font/ttf;base64,[A-Za-z0-9+/=]+");
    private static final Pattern PICTURE = Pattern.compile("data:image/svg\\+xml;base64,([A-Za-z0-9+/=]+)");

    @TempDir
    Path home = Path.of("");

    Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    /** Four weeks without a therapy around 6, then four with massage around 4; looks back, sessions and doses. */
    void eightWeeks() {
        TypedDays typedDays = new TypedDays(person);
        for (int i = 0; i < 56; i++) {
            String score = Integer.toString((i < 28 ? 6 : 4) + i % 3 - 1);
            typedDays.entry("2026-09-26", i, "12:00", score + (i % 2 == 0 ? " @lower-back:left" : " @neck"));
        }
        typedDays.entry("2026-09-26", 3, "20:00", "9 @leg:left after lifting a crate");
        typedDays.write();
        says("log interference.activity=5 interference.work=3 days-off=2 change=3 --at \"2026-11-15 20:00\"");
        says("log interference.activity=4 interference.work=3 days-off=1 change=2 --at 2026-11-19");
        says("5 --quality dull,aching --symptom stiffness,fever --trigger sitting --relief heat --at 2026-11-18");
        says("period start massage --on 2026-10-24 --goal 1/week --label \"with Anna Berg\"");
        says("provider add \"Anna Berg\" --credential RMT");
        says("session massage swedish --before 7 --after 4 --provider \"Anna Berg\" --cost 60EUR --at 2026-10-27"
                + " --note \"Anna Berg pressed hard\" --adverse \"bruised for two days\"");
        says(
                "session massage deep-tissue --before 6 --after 4 --provider \"Anna Berg\" --cost 777.25EUR --at 2026-11-03");
        says("session heat --home --at 2026-11-04");
        says("dose ibuprofen 400mg --at \"2026-11-05 09:00\"");
        says("dose ibuprofen 400mg --at \"2026-11-05 20:00\"");
        says("dose paracetamol --skipped --at \"2026-11-06 20:00\"");
    }

    String says(String line) {
        return person.says(line);
    }

    /** Has the page written into a file of that name. */
    Path written(String name, String options) {
        Path file = home.resolve(name);
        person.says("report -o " + file + " " + options);
        return file;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The HTML with its pictures written out, and without its fonts. */
    static String opened(Path html) {
        String opened = PICTURE.matcher(text(html))
                .replaceAll(found -> Matcher.quoteReplacement(
                        new String(Base64.getDecoder().decode(found.group(1)), StandardCharsets.UTF_8)));
        return FONT.matcher(opened).replaceAll("");
    }

    /** What a reader of the PDF can search, on one line. */
    static String words(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static int pages(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The lines of a text under a heading, up to an empty line after the first table. */
    static String under(String heading, String page) {
        int from = page.indexOf("\n" + heading + "\n\n");
        assertEquals(true, from >= 0, () -> heading + " is missing in:\n" + page);
        int start = from + heading.length() + 3;
        int end = page.indexOf("\n\n", start);
        return page.substring(start, end < 0 ? page.length() : end + 1);
    }
}
