package painlog.chart.jfree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import painlog.chart.spec.Chart;
import painlog.chart.spec.Theme;
import painlog.chart.style.BundledFont;
import painlog.chart.style.ChartStyle;

/** Records where text is drawn. */
final class DrawnTexts extends SVGGraphics2D {
    private static final BundledFont FACE = BundledFont.load();

    record Written(String text, Rectangle2D box) {}

    private final List<Written> all;

    DrawnTexts(SVGGeneratorContext context) {
        super(context, false);
        this.all = new ArrayList<>();
    }

    private DrawnTexts(DrawnTexts other) {
        super(other);
        this.all = other.all;
    }

    @Override
    public Graphics2D create() {
        return new DrawnTexts(this);
    }

    @Override
    public void draw(Shape shape) {}

    @Override
    public void fill(Shape shape) {}

    @Override
    public void drawString(String text, float x, float y) {
        assertEquals(-1, getFont().canDisplayUpTo(text), "the font has no letter for some of: " + text);
        Rectangle2D box = getFont().getStringBounds(text, BundledFont.MEASURE);
        double height = getFont().getSize2D() * 0.72; // what letters take above the baseline
        AffineTransform transform = getTransform();
        Rectangle2D placed = new Rectangle2D.Double(x, y - height, box.getWidth(), height);
        all.add(new Written(text, transform.createTransformedShape(placed).getBounds2D()));
    }

    /** The texts of a chart of a size, and where they are drawn. */
    static List<Written> draw(Chart chart, int width, int height) {
        DrawnTexts drawnTexts = spy();
        new JFreeChartRenderer(chart, ChartStyle.of(FACE, Theme.LIGHT, width, height), width, height).draw(drawnTexts);
        return drawnTexts.all;
    }

    private static DrawnTexts spy() {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
            return new DrawnTexts(SVGGeneratorContext.createDefault(document));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
