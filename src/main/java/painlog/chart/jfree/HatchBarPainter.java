package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Paints the bars of JFreeChart's bar renderer with a hatch, by which they differ in grey print too. */
record HatchBarPainter(HatchFill fill) implements XYBarPainter {
    @Override
    public void paintBar(
            Graphics2D g, XYBarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        fill.fill(g, bar.getFrame());
    }

    @Override
    public void paintBarShadow(
            Graphics2D g,
            XYBarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {}
}
