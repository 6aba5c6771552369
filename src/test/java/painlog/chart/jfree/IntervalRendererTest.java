package painlog.chart.jfree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import painlog.chart.spec.Theme;

class IntervalRendererTest {
    private static final int Y = 30;

    /** How many pixels are inked in that column of a field from 20 to 180. */
    private static int inked(double low, double high, int column) {
        BufferedImage image = new BufferedImage(200, 60, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.clipRect(20, 0, 160, 60);
        ChartStyle chartStyle = ChartStyle.of(BundledFont.load(), Theme.LIGHT, 1200, 600);
        new IntervalRenderer(g, chartStyle).interval(new IntervalRenderer.Ends(low, 100, high), Y, true);
        g.dispose();
        int inked = 0;
        for (int y = 0; y < 60; y++) {
            inked += image.getRGB(column, y) == 0 ? 0 : 1;
        }
        return inked;
    }

    @Test
    void an_interval_that_goes_on_beyond_the_field_ends_in_a_head() {
        int line = inked(40, 160, 60);

        assertTrue(inked(-50, 160, 26) > line, "it widens from the edge on");
        assertTrue(inked(40, 400, 173) > line);
        assertEquals(line, inked(-50, 160, 60));
    }

    @Test
    void one_within_the_field_ends_in_strokes() {
        assertTrue(inked(40, 160, 40) > inked(40, 160, 44));
        assertEquals(0, inked(40, 160, 30));
    }
}
