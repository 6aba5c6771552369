package painlog.chart.file;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ChartSize;
import painlog.chart.style.CssFontFaces;

/** Writes a chart as SVG: text stays text, in an embedded subset of the font. */
final class SvgWriter {
    private static final String SVG = "http://www.w3.org/2000/svg";
    /** A document type would make readers of the file load a DTD from the network. */
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*");

    private final Chart chart;
    private final ChartSize size;

    SvgWriter(Chart chart, ChartSize size) {
        this.chart = chart;
        this.size = size;
    }

    void write(Consumer<java.awt.Graphics2D> drawing, OutputStream to) throws IOException {
        SVGGraphics2D g = canvas();
        g.setSVGCanvasSize(new Dimension(size.width(), size.height()));
        drawing.accept(g);
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
        root.setAttribute("width", Integer.toString(size.pixelsWide()));
        root.setAttribute("height", Integer.toString(size.pixelsHigh()));
        root.setAttribute("role", "img");
        describe(root);
        StringWriter text = new StringWriter();
        g.stream(root, text, false, false);
        to.write(DOCTYPE.matcher(text.toString()).replaceFirst("").getBytes(StandardCharsets.UTF_8));
    }

    private static SVGGraphics2D canvas() throws IOException {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment("Drawn by painlog");
            context.setPrecision(2);
            return new SVGGraphics2D(context, false);
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** Title and description come first, where readers of the file look for them. */
    private void describe(Element root) throws IOException {
        Set<Integer> codePoints = new TreeSet<>();
        root.getTextContent().codePoints().forEach(codePoints::add);
        Element style = element(root, "style", CssFontFaces.css(codePoints));
        Element description = element(root, "desc", chart.alternative());
        Element title = element(root, "title", chart.title());
        root.insertBefore(style, root.getFirstChild());
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(title, root.getFirstChild());
    }

    private static Element element(Element root, String name, String text) {
        Document document = root.getOwnerDocument();
        Element element = document.createElementNS(SVG, name);
        element.appendChild(document.createTextNode(text));
        return element;
    }
}
