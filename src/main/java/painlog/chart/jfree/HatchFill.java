package painlog.chart.jfree;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Hatch;

/** Fills areas with a colour's pattern: drawn as lines, which stay sharp in vector files too. */
final class HatchFill {
    private final Graphics2D g;
    private final ChartStyle chartStyle;

    HatchFill(Graphics2D g, ChartStyle chartStyle) {
        this.g = g;
        this.chartStyle = chartStyle;
    }

    void fill(Rectangle2D area, ColorRole color) {
        Hatch hatch = Hatch.of(color);
        g.setColor(chartStyle.colour(color, color == ColorRole.NO_THERAPY ? 0.9 : 0.5));
        g.fill(area);
        Shape clip = g.getClip();
        g.clip(area);
        g.setColor(chartStyle.colour(color));
        g.setStroke(new BasicStroke(chartStyle.stroke(1.7)));
        lines(area, hatch);
        g.setClip(clip);
        g.setStroke(new BasicStroke(chartStyle.stroke(1)));
        g.draw(area);
    }

    private void lines(Rectangle2D area, Hatch hatch) {
        switch (hatch) {
            case PLAIN -> {}
            case RISING -> diagonal(area, -1);
            case FALLING -> diagonal(area, 1);
            case CROSSED -> {
                diagonal(area, -1);
                diagonal(area, 1);
            }
            case LEVEL -> level(area);
            case UPRIGHT -> vertical(area);
            case NET -> {
                level(area);
                vertical(area);
            }
        }
    }

    private double gap() {
        return chartStyle.em() * 0.5;
    }

    private void diagonal(Rectangle2D area, int down) {
        double height = area.getHeight();
        double top = down > 0 ? area.getMinY() : area.getMaxY();
        for (double x = area.getMinX() - height; x < area.getMaxX(); x += gap()) {
            g.draw(new Line2D.Double(x, top, x + height, top + down * height));
        }
    }

    private void level(Rectangle2D area) {
        for (double y = area.getMinY() + gap() / 2; y < area.getMaxY(); y += gap() * 0.7) {
            g.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
        }
    }

    private void vertical(Rectangle2D area) {
        for (double x = area.getMinX() + gap() / 2; x < area.getMaxX(); x += gap()) {
            g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        }
    }
}
