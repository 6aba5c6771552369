package painlog.chart.jfree;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;

/** A pale outline that sets a line off from what is drawn beneath it. */
final class LineHalo {
    private LineHalo() {}

    /** Draws the halo of a shape that is then drawn with the current stroke and colour. */
    static void drawUnder(Shape shape, Graphics2D g, ChartStyle chartStyle) {
        Paint paint = g.getPaint();
        Stroke stroke = g.getStroke();
        float width = ((BasicStroke) stroke).getLineWidth() + chartStyle.stroke(2.4);
        g.setColor(chartStyle.background(0.75));
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        g.setPaint(paint);
        g.setStroke(stroke);
    }
}
