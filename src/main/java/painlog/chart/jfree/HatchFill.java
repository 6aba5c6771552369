package painlog.chart.jfree;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Hatch;
import painlog.chart.style.ChartStyle;

/** Fills areas with a colour's pattern: drawn as lines, which stay sharp in vector files too. */
record HatchFill(ChartStyle style, ColorRole color) {
    void fill(Graphics2D g, Rectangle2D area) {
        g.setColor(style.colour(color, color == ColorRole.NO_THERAPY ? 0.9 : 0.5));
        g.fill(area);
        Shape clip = g.getClip();
        g.clip(area);
        g.setColor(style.colour(color));
        g.setStroke(style.butt(1.7));
        Hatch hatch = Hatch.of(color);
        if (hatch.isRising()) {
            diagonal(g, area, -1);
        }
        if (hatch.isFalling()) {
            diagonal(g, area, 1);
        }
        if (hatch.isLevel()) {
            level(g, area);
        }
        if (hatch.isUpright()) {
            upright(g, area);
        }
        g.setClip(clip);
        g.setStroke(style.butt(1));
        g.draw(area);
    }

    /** The colour under the pattern on its own, for what is too small for one. */
    Color pale() {
        return style.colour(color, 0.5);
    }

    private double gap() {
        return style.em() * 0.5;
    }

    private void diagonal(Graphics2D g, Rectangle2D area, int down) {
        double height = area.getHeight();
        double top = down > 0 ? area.getMinY() : area.getMaxY();
        for (double x = area.getMinX() - height; x < area.getMaxX(); x += gap()) {
            g.draw(new Line2D.Double(x, top, x + height, top + down * height));
        }
    }

    private void level(Graphics2D g, Rectangle2D area) {
        for (double y = area.getMinY() + gap() / 2; y < area.getMaxY(); y += gap() * 0.7) {
            g.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
        }
    }

    private void upright(Graphics2D g, Rectangle2D area) {
        for (double x = area.getMinX() + gap() / 2; x < area.getMaxX(); x += gap()) {
            g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        }
    }
}
