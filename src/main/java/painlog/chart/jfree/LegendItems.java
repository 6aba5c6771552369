package painlog.chart.jfree;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Hatch;
import painlog.chart.spec.LegendEntry;
import painlog.chart.style.ChartStyle;

/** The entries of a legend as JFreeChart's legend items, which draw a line, a shape or both. */
final class LegendItems {
    private final ChartStyle style;
    private final double width;
    private final double half;

    private LegendItems(ChartStyle style) {
        this.style = style;
        this.width = style.em() * 2;
        this.half = style.em() * 0.4;
    }

    /**
     * @param available width of a line of the legend; longer labels are cut
     */
    static LegendItemCollection of(List<LegendEntry> entries, ChartStyle style, double available) {
        LegendItemCollection items = new LegendItemCollection();
        LegendItems of = new LegendItems(style);
        for (LegendEntry entry : entries) {
            items.add(of.item(entry, style.small().cut(entry.label(), available - style.em() * 5)));
        }
        return items;
    }

    private LegendItem item(LegendEntry entry, String label) {
        Color color = style.colour(entry.color());
        return switch (entry.symbol()) {
            case LINE_AND_DOT -> both(label, ChartStyle.disc(half), color, color);
            case DASHED_LINE -> new LegendItem(label, null, null, null, line(), style.dashed(2.4), color);
            case PATCH -> shape(label, field(), style.areaColour(entry.color()), null);
            case BAR ->
                shape(label, hatched(Hatch.of(entry.color())), new HatchFill(style, entry.color()).pale(), color);
            case TICK ->
                shape(
                        label,
                        new Rectangle2D.Double(-style.stroke(0.8), -half, style.stroke(1.6), 2 * half),
                        color,
                        null);
            case DOT -> shape(label, ChartStyle.disc(half), style.colour(entry.color(), 0.5), null);
            case BOX -> shape(label, box(), new HatchFill(style, entry.color()).pale(), style.colour(ColorRole.TEXT));
            case INTERVAL -> both(label, interval(), color, color);
            case OPEN_INTERVAL -> both(label, interval(), style.background(), color);
            case CHANGE -> both(label, change(), color, color);
            case SHADE -> shape(label, field(), style.shade(entry.level()), null);
        };
    }

    private Shape line() {
        return new Line2D.Double(-width / 2, 0, width / 2, 0);
    }

    private Rectangle2D field() {
        return new Rectangle2D.Double(-width / 2, -half, width, 2 * half);
    }

    /** Outlined lines within the field; as many as there is room for. */
    private Shape hatched(Hatch hatch) {
        Rectangle2D field = field();
        Path2D lines = new Path2D.Double(field);
        double height = field.getHeight();
        for (double x = field.getMinX(); x <= field.getMaxX() - height; x += half) {
            if (hatch.isRising()) {
                lines.append(new Line2D.Double(x, half, x + height, -half), false);
            }
            if (hatch.isFalling()) {
                lines.append(new Line2D.Double(x, -half, x + height, half), false);
            }
            if (hatch.isUpright()) {
                lines.append(new Line2D.Double(x + half, -half, x + half, half), false);
            }
        }
        if (hatch.isLevel()) {
            lines.append(new Line2D.Double(field.getMinX(), 0, field.getMaxX(), 0), false);
        }
        return lines;
    }

    private Shape box() {
        Path2D box = new Path2D.Double(field());
        box.moveTo(0, -half);
        box.lineTo(0, half);
        return box;
    }

    private Shape interval() {
        Path2D shape = new Path2D.Double(ChartStyle.disc(style.em() * 0.66));
        double cap = style.stroke(1);
        shape.append(new Rectangle2D.Double(-width / 2, -half * 0.6, cap, half * 1.2), false);
        shape.append(new Rectangle2D.Double(width / 2 - cap, -half * 0.6, cap, half * 1.2), false);
        return shape;
    }

    /** A head on the right; a bar on the left, where the line begins. */
    private Shape change() {
        Path2D shape = new Path2D.Double();
        double size = style.em() * 0.66;
        Path2D head = new Path2D.Double(ArrowRenderer.head(size, 1));
        head.transform(java.awt.geom.AffineTransform.getTranslateInstance(width / 2, 0));
        shape.append(head, false);
        Path2D start = new Path2D.Double(ChartStyle.disc(size));
        start.append(ChartStyle.disc(size - 2 * style.stroke(1.6)), false);
        start.setWindingRule(Path2D.WIND_EVEN_ODD);
        start.transform(java.awt.geom.AffineTransform.getTranslateInstance(-width / 2 + size / 2, 0));
        shape.setWindingRule(Path2D.WIND_EVEN_ODD);
        shape.append(start, false);
        return shape;
    }

    private LegendItem shape(String label, Shape shape, Paint fill, @org.jspecify.annotations.Nullable Paint outline) {
        return outline == null
                ? new LegendItem(label, null, null, null, shape, fill)
                : new LegendItem(label, null, null, null, shape, fill, style.butt(1.6), outline);
    }

    private LegendItem both(String label, Shape shape, Paint fill, Paint color) {
        return new LegendItem(
                label,
                null,
                null,
                null,
                true,
                shape,
                true,
                fill,
                true,
                color,
                style.butt(1),
                true,
                line(),
                style.butt(1.6),
                color);
    }
}
