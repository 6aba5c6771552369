package painlog.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import painlog.chart.style.CssFontFaces;
import painlog.report.document.Block;
import painlog.report.document.ChartSlot;
import painlog.report.document.ClinicianDocument;
import painlog.report.document.Column;
import painlog.report.document.DefinitionList;
import painlog.report.document.Heading;
import painlog.report.document.KeyFigures;
import painlog.report.document.NumberedList;
import painlog.report.document.Paragraph;
import painlog.report.document.Section;
import painlog.report.document.Section.Place;
import painlog.report.document.Table;
import painlog.report.document.TitledTable;

final class PdfReportTest {
    private static final List<Column> COLUMNS = List.of(Column.text("what"), Column.numbers("n"));

    @Test
    void more_text_is_set_smaller_on_the_same_page() throws IOException {
        ClinicianDocument little = document(5);
        ClinicianDocument much = document(90);
        assertTrue(report(little).fontSizeToFit(0.4) > report(much).fontSizeToFit(0.4));
        assertEquals(1, pages(much));
        assertTrue(text(much).contains("row 89 89"), text(much));
    }

    @Test
    void long_words_are_broken_and_nothing_is_lost() throws IOException {
        String word = "massage+physical-therapy+".repeat(12);
        ClinicianDocument document = document(
                List.of(
                        new Section(Place.LEFT, "", List.of(new Paragraph(word))),
                        new Section(Place.RIGHT, "", List.of(Table.of(COLUMNS, List.of(List.of(word, "1")))))),
                List.of());
        String text = text(document).replaceAll("\\s+", "");
        assertTrue(text.contains(word), text);
        assertEquals(
                2,
                (text.length() - text.replace("massage+physical-therapy+", "").length()) / (25 * 12));
    }

    @Test
    void an_appendix_goes_on_with_the_heads_of_its_columns_on_every_page() throws IOException {
        ClinicianDocument document = document(List.of(part(1)), List.of(new TitledTable("All", table(200))));
        assertEquals(4, pages(document));
        assertEquals(4, text(document).split("what n", -1).length - 1);
        assertTrue(text(document).contains("row 199 199"));
    }

    @Test
    void the_pages_of_an_appendix_are_numbered_and_the_page_before_them_is_not() throws IOException {
        ClinicianDocument document = document(List.of(part(1)), List.of(new TitledTable("All", table(200))));
        try (PDDocument file = Loader.loadPDF(bytes(document))) {
            List<String> feet = new ArrayList<>();
            for (PDPage page : file.getPages()) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                PDRectangle box = page.getMediaBox();
                stripper.addRegion("foot", new Rectangle2D.Float(0, box.getHeight() - 34, box.getWidth(), 34));
                stripper.extractRegions(page);
                feet.add(stripper.getTextForRegion("foot").strip());
            }
            assertEquals(List.of("", "Appendix, page 1 of 3", "Appendix, page 2 of 3", "Appendix, page 3 of 3"), feet);
        }
        assertFalse(text(document(3)).contains("Appendix"), "no appendix, no numbers");
    }

    @Test
    void a_very_long_appendix_is_tagged_by_rows() throws IOException {
        ClinicianDocument document = document(List.of(part(1)), List.of(new TitledTable("All", table(4_500))));
        assertTrue(pages(document) > 50);
        assertTrue(text(document).contains("row 4499 4499"));
    }

    @Test
    void a_row_taller_than_a_page_goes_on_over_pages_and_keeps_every_word() throws IOException {
        String note = IntStream.range(0, 6_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        Table table = new Table(COLUMNS, rows -> {
            rows.accept(List.of("before", "1"));
            rows.accept(List.of(note, "2"));
            rows.accept(List.of("after", "3"));
        });
        ClinicianDocument document = document(List.of(part(1)), List.of(new TitledTable("All", table)));
        assertTrue(pages(document) > 4, pages(document) + " pages");
        String text = onPaper(document)
                .replaceAll("Appendix, page \\d+ of \\d+", "")
                .replaceAll("what n|\\s+", " ")
                .replaceAll(" +", " ");
        assertEquals(-1, text.replaceFirst(" 2 ", " ").indexOf(" 2 "), "its number stands once");
        List<String> words = List.of(text.split(" "));
        assertTrue(words.containsAll(List.of(note.split(" "))));
        assertTrue(words.indexOf("w5999") < words.indexOf("after"));
    }

    @Test
    void every_kind_of_block_is_on_paper() throws IOException {
        List<Block> blocks = List.of(
                new Heading(2, "heading"),
                new Paragraph("paragraph"),
                table(1),
                new KeyFigures(List.of(new KeyFigures.Tile("label", "7.0", "detail"))),
                new DefinitionList(List.of(new DefinitionList.Fact("name", "text"))),
                new NumberedList(List.of("point")),
                new ChartSlot(ChartSlot.Kind.BODY, "alternative"));
        Section section = new Section(Place.ACROSS, "part", blocks);
        String text = text(document(List.of(section), List.of()));
        for (String word : "part heading paragraph row label 7.0 detail name text point alternative".split(" ")) {
            assertTrue(text.contains(word), word + " in " + text);
        }
    }

    @Test
    void the_body_stands_beside_the_block_after_it() throws IOException {
        ChartSlot body = new ChartSlot(ChartSlot.Kind.BODY, "body");
        ClinicianDocument document =
                document(List.of(new Section(Place.ACROSS, "", List.of(body, table(1)))), List.of());
        List<Double> widths = new ArrayList<>();
        EmbeddedChart chart = new EmbeddedChart() {
            @Override
            public String alternative() {
                return "body";
            }

            @Override
            public PDFormXObject draw(PDDocument file, double width, double height) {
                widths.add(width / height);
                PDFormXObject form = new PDFormXObject(file);
                form.setBBox(new PDRectangle(100, 100));
                form.setResources(new PDResources());
                return form;
            }
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfReport(document, Map.of(ChartSlot.Kind.BODY, chart), PdfReportTest::font, PaperSize.LETTER).write(bytes);
        assertEquals(List.of(1.0), widths);
        try (PDDocument file = Loader.loadPDF(bytes.toByteArray())) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion("right", new Rectangle2D.Double(34 + 544 * 0.38, 0, 400, 200));
            stripper.extractRegions(file.getPage(0));
            assertTrue(stripper.getTextForRegion("right").contains("row 0"));
        }
    }

    /** What can be read within the edges of the pages. */
    private static String onPaper(ClinicianDocument document) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument file = Loader.loadPDF(bytes(document))) {
            for (PDPage page : file.getPages()) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                PDRectangle box = page.getMediaBox();
                stripper.addRegion("page", new Rectangle2D.Float(0, 0, box.getWidth(), box.getHeight()));
                stripper.extractRegions(page);
                text.append(stripper.getTextForRegion("page")).append(' ');
            }
        }
        return text.toString();
    }

    private static ClinicianDocument document(int rows) {
        return document(List.of(part(rows)), List.of());
    }

    private static ClinicianDocument document(List<Section> parts, List<TitledTable> appendix) {
        return new ClinicianDocument("Title", "span", List.of(), parts, "statement", "made", appendix);
    }

    private static Section part(int rows) {
        return new Section(Place.ACROSS, "All", List.of(table(rows)));
    }

    private static Table table(int rows) {
        return new Table(
                COLUMNS, reader -> IntStream.range(0, rows).forEach(i -> reader.accept(List.of("row " + i, "" + i))));
    }

    private static PdfReport report(ClinicianDocument document) {
        return new PdfReport(document, Map.of(), PdfReportTest::font, PaperSize.A4);
    }

    private static InputStream font(FontWeight weight) throws IOException {
        return weight == FontWeight.STRONG ? CssFontFaces.strong() : CssFontFaces.regular();
    }

    private static int pages(ClinicianDocument document) throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes(document))) {
            return file.getNumberOfPages();
        }
    }

    private static String text(ClinicianDocument document) throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes(document))) {
            return new PDFTextStripper().getText(file);
        }
    }

    private static byte[] bytes(ClinicianDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report(document).write(bytes);
        return bytes.toByteArray();
    }
}
