package painlog.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

final class LeafFileTest {
    private static final List<Piece.Head> HEADS = List.of(new Piece.Head("what", false), new Piece.Head("n", true));

    @Test
    void more_text_is_set_in_smaller_letters_on_the_same_page() throws IOException {
        Leaf little = leaf(5);
        Leaf much = leaf(90);
        assertTrue(new LeafFile(little, PaperSize.A4).letters() > new LeafFile(much, PaperSize.A4).letters());
        assertEquals(1, pages(much));
        assertTrue(text(much).contains("row 89 89"), text(much));
    }

    @Test
    void long_words_are_broken_and_nothing_is_lost() throws IOException {
        String word = "massage+physical-therapy+".repeat(12);
        Leaf leaf = new Leaf(
                "name",
                "subject",
                List.of(new Leaf.Band(List.of(
                        List.of(new Piece.Words(word, false)),
                        List.of(new Piece.Grid("grid", HEADS, rows -> rows.accept(List.of(word, "1"))))))),
                List.of());
        String text = text(leaf).replaceAll("\\s+", "");
        assertTrue(text.contains(word), text);
        assertEquals(
                2,
                (text.length() - text.replace("massage+physical-therapy+", "").length()) / (25 * 12));
    }

    @Test
    void an_appendix_goes_on_with_the_heads_of_its_columns_on_every_page() throws IOException {
        Leaf leaf = new Leaf("name", "subject", List.of(band(1)), List.of(new Piece.Title(2, "All"), grid(200)));
        assertEquals(4, pages(leaf));
        assertEquals(4, text(leaf).split("what n", -1).length - 1);
        assertTrue(text(leaf).contains("row 199 199"));
    }

    @Test
    void the_pages_of_an_appendix_are_numbered_and_the_page_before_them_is_not() throws IOException {
        Leaf leaf = new Leaf("name", "subject", List.of(band(1)), List.of(new Piece.Title(2, "All"), grid(200)));
        try (PDDocument document = Loader.loadPDF(bytes(leaf))) {
            List<String> feet = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                PDRectangle box = page.getMediaBox();
                stripper.addRegion("foot", new Rectangle2D.Float(0, box.getHeight() - 34, box.getWidth(), 34));
                stripper.extractRegions(page);
                feet.add(stripper.getTextForRegion("foot").strip());
            }
            assertEquals(List.of("", "Appendix, page 1 of 3", "Appendix, page 2 of 3", "Appendix, page 3 of 3"), feet);
        }
        assertFalse(text(leaf(3)).contains("Appendix"), "no appendix, no numbers");
    }

    @Test
    void a_very_long_appendix_is_tagged_by_rows() throws IOException {
        Leaf leaf = new Leaf("name", "subject", List.of(band(1)), List.of(new Piece.Title(2, "All"), grid(4_500)));
        assertTrue(pages(leaf) > 50);
        assertTrue(text(leaf).contains("row 4499 4499"));
    }

    @Test
    void a_row_taller_than_a_page_goes_on_over_pages_and_keeps_every_word() throws IOException {
        String note = IntStream.range(0, 6_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        Piece.Grid grid = new Piece.Grid("grid", HEADS, rows -> {
            rows.accept(List.of("before", "1"));
            rows.accept(List.of(note, "2"));
            rows.accept(List.of("after", "3"));
        });
        Leaf leaf = new Leaf("name", "subject", List.of(band(1)), List.of(new Piece.Title(2, "All"), grid));
        assertTrue(pages(leaf) > 4, pages(leaf) + " pages");
        String text = onPaper(leaf)
                .replaceAll("Appendix, page \\d+ of \\d+", "")
                .replaceAll("what n|\\s+", " ")
                .replaceAll(" +", " ");
        assertEquals(-1, text.replaceFirst(" 2 ", " ").indexOf(" 2 "), "its number stands once");
        List<String> words = List.of(text.split(" "));
        assertTrue(words.containsAll(List.of(note.split(" "))));
        assertTrue(words.indexOf("w5999") < words.indexOf("after"));
    }

    /** What can be read within the edges of the pages. */
    private static String onPaper(Leaf leaf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(bytes(leaf))) {
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                PDRectangle box = page.getMediaBox();
                stripper.addRegion("page", new Rectangle2D.Float(0, 0, box.getWidth(), box.getHeight()));
                stripper.extractRegions(page);
                text.append(stripper.getTextForRegion("page")).append(' ');
            }
        }
        return text.toString();
    }

    private static Leaf leaf(int rows) {
        return new Leaf("name", "subject", List.of(band(rows)), List.of());
    }

    private static Leaf.Band band(int rows) {
        return new Leaf.Band(List.of(List.of(new Piece.Title(1, "Title"), grid(rows))));
    }

    private static Piece.Grid grid(int rows) {
        return new Piece.Grid(
                "grid",
                HEADS,
                reader -> IntStream.range(0, rows).forEach(i -> reader.accept(List.of("row " + i, "" + i))));
    }

    private static int pages(Leaf leaf) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(leaf))) {
            return document.getNumberOfPages();
        }
    }

    private static String text(Leaf leaf) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(leaf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] bytes(Leaf leaf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new LeafFile(leaf, PaperSize.A4).write(bytes);
        return bytes.toByteArray();
    }
}
