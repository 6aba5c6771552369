package painlog.chart.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import painlog.chart.ChartFixtures;
import painlog.chart.kinds.TrendChart;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ChartSize;
import painlog.chart.spec.Theme;

final class VectorFileTest {
    private static final Chart PICTURE = TrendChart.of(ChartFixtures.from("2026-03-02", 90)
                    .filled()
                    .under("massage", 30, 60)
                    .session("massage", 33)
                    .logged())
            .titled("Grün & <mine>\u0007");

    @Test
    void svg_is_xml_with_title_description_and_text() throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(ImageFormat.SVG)))
                .getDocumentElement();

        assertEquals("0 0 600 400", root.getAttribute("viewBox"));
        assertEquals("1200", root.getAttribute("width"));
        assertEquals(List.of("Grün & <mine>·"), texts(root, "title"));
        assertEquals(List.of(PICTURE.alternative()), texts(root, "desc"));
        assertTrue(texts(root, "text").contains("massage"), texts(root, "text").toString());
    }

    @Test
    void pdf_has_one_page_with_text_embedded_fonts_and_its_words() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(ImageFormat.PDF))) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(900, document.getPage(0).getMediaBox().getWidth());
            assertEquals("Grün & <mine>·", document.getDocumentInformation().getTitle());
            assertEquals(
                    PICTURE.alternative(), document.getDocumentInformation().getSubject());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Grün & <mine>") && text.contains("lowest to highest of the day"), text);
        }
        assertFalse(
                new String(bytes(ImageFormat.PDF), java.nio.charset.StandardCharsets.ISO_8859_1).contains("Helvetica"));
    }

    private static List<String> texts(Element root, String name) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = root.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static byte[] bytes(ImageFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ChartFile(PICTURE, new ChartSize(600, 400, 2), Theme.LIGHT).write(bytes, format);
        return bytes.toByteArray();
    }
}
