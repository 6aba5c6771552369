package painlog.chart.jfree;

import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Path2D;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import painlog.chart.spec.ColorRole;
import painlog.chart.style.ChartStyle;

/** Lines and shapes in which the first point of each series is open and the second one the head of an arrow. */
final class ArrowRenderer extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;

    private final transient ChartStyle style;
    private final int[] ways;

    /**
     * @param ways for each series 1 to the right, −1 to the left, 0 where both points fall together
     */
    ArrowRenderer(ChartStyle style, int[] ways) {
        super(true, true);
        this.style = style;
        this.ways = ways.clone();
        CourseLayers.plain(this);
        setDefaultPaint(style.colour(ColorRole.TEXT));
        setDefaultStroke(style.butt(2));
        setDefaultOutlineStroke(style.butt(1.6));
        setUseFillPaint(true);
        setDrawOutlines(true);
    }

    @Override
    public Shape getItemShape(int series, int item) {
        double size = style.em() * 0.66;
        if (item == 0) {
            return ChartStyle.disc(size);
        }
        return ways[series] == 0 ? ChartStyle.disc(size / 2) : head(size, ways[series]);
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
        return item == 0 ? style.background() : style.colour(ColorRole.TEXT);
    }

    /** A triangle whose tip is at the origin. */
    static Shape head(double size, int way) {
        Path2D head = new Path2D.Double();
        head.moveTo(0, 0);
        head.lineTo(-way * size * 1.1, -size * 0.55);
        head.lineTo(-way * size * 1.1, size * 0.55);
        head.closePath();
        return head;
    }
}
