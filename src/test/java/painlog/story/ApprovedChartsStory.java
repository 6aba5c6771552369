package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts and pages of the demo's half year, compared with approved images. */
final class ApprovedChartsStory {
    /** Points to an inch over dots to an inch: at 120 dots, halved, text can still be read. */
    private static final float PAGE_SCALE = 120 / 72f;

    /** A chart in a PDF has three points for four pixels. */
    private static final float CHART_SCALE = 4 / 3f;

    @TempDir
    static Path home = Path.of("");

    @BeforeAll
    static void someone_made_a_demo() {
        assertEquals(
                0,
                new Person(home).runs("demo", home.resolve("tour").toString()).code());
    }

    private static Path written(String name, String command) {
        Path file = home.resolve(name);
        new Person(home).says(command + " -j " + home.resolve("tour/journal.db") + " -o " + file);
        return file;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trend", "weekly", "compare", "response", "calendar", "clock", "body", "measures", "factors"})
    void every_kind_of_chart_looks_as_approved(String kind) throws IOException {
        BufferedImage chart =
                ImageIO.read(written(kind + ".png", "chart " + kind).toFile());

        ApprovedImage.requireSame("chart-" + kind, chart);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void the_plan_of_the_year_looks_as_approved(String theme) throws IOException {
        Path file = home.resolve("plan.png");
        new Person(home)
                .at("2026-12-28T20:30:00+01:00")
                .says("chart plan --force --theme " + theme + " -j " + home.resolve("tour/year.db") + " -o " + file);

        ApprovedImage.requireSame("chart-plan-" + theme, ImageIO.read(file.toFile()));
    }

    @ParameterizedTest
    @CsvSource({"trend, dark", "trend, print", "compare, dark", "compare, print"})
    void every_theme_looks_as_approved(String kind, String theme) throws IOException {
        BufferedImage chart = ImageIO.read(
                written(kind + ".png", "chart " + kind + " --theme " + theme).toFile());

        ApprovedImage.requireSame("chart-" + kind + "-" + theme, chart);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trend", "compare", "body"})
    void a_chart_in_a_pdf_looks_as_approved(String kind) throws IOException {
        Path chart = written(kind + ".pdf", "chart " + kind);

        ApprovedImage.requireSame("chart-" + kind + "-pdf", page(chart, 0, CHART_SCALE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "letter"})
    void the_page_for_a_clinician_looks_as_approved(String paper) throws IOException {
        Path report = written("report.pdf", "report --question \"Should I go on with both?\" --paper " + paper);

        ApprovedImage.requireSame("report-" + paper, page(report, 0, PAGE_SCALE));
    }

    @Test
    void the_first_page_of_its_appendix_looks_as_approved() throws IOException {
        Path report = written("report.pdf", "report --appendix");

        ApprovedImage.requireSame("report-appendix", page(report, 1, PAGE_SCALE));
    }

    /** A page as a picture whose width and height are even. */
    private static BufferedImage page(Path pdf, int index, float scale) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImage(index, scale, ImageType.RGB);
            return page.getSubimage(0, 0, page.getWidth() & ~1, page.getHeight() & ~1);
        }
    }
}
