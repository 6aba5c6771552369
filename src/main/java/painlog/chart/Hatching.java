package painlog.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Fills areas with a colour's pattern: drawn as lines, which stay sharp in vector files too. */
final class Hatching {
    private final Graphics2D g;
    private final Look look;

    Hatching(Graphics2D g, Look look) {
        this.g = g;
        this.look = look;
    }

    void fill(Rectangle2D area, Ink ink) {
        Hatch hatch = Hatch.of(ink);
        g.setColor(look.colour(ink, ink == Ink.NO_THERAPY ? 0.9 : 0.5));
        g.fill(area);
        Shape clip = g.getClip();
        g.clip(area);
        g.setColor(look.colour(ink));
        g.setStroke(new BasicStroke(look.stroke(1.7)));
        lines(area, hatch);
        g.setClip(clip);
        g.setStroke(new BasicStroke(look.stroke(1)));
        g.draw(area);
    }

    private void lines(Rectangle2D area, Hatch hatch) {
        switch (hatch) {
            case PLAIN -> {}
            case RISING -> slanting(area, -1);
            case FALLING -> slanting(area, 1);
            case CROSSED -> {
                slanting(area, -1);
                slanting(area, 1);
            }
            case LEVEL -> level(area);
            case UPRIGHT -> upright(area);
            case NET -> {
                level(area);
                upright(area);
            }
        }
    }

    private double gap() {
        return look.em() * 0.5;
    }

    private void slanting(Rectangle2D area, int down) {
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

    private void upright(Rectangle2D area) {
        for (double x = area.getMinX() + gap() / 2; x < area.getMaxX(); x += gap()) {
            g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        }
    }
}
