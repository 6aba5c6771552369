package painlog.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws the keys one after the other, in as many lines as they need. */
final class KeyPen {
    private final List<Key> keys;
    private final Look look;
    private final double room;

    KeyPen(List<Key> keys, Look look, double room) {
        this.keys = keys;
        this.look = look;
        this.room = room;
    }

    private double lineHeight() {
        return look.small().height() * 1.15;
    }

    private double sampleWidth() {
        return look.em() * 2;
    }

    private double width(Key key) {
        return sampleWidth() + look.em() * 0.5 + look.small().width(words(key));
    }

    private String words(Key key) {
        return look.small().cut(key.words(), room - sampleWidth() - look.em() * 0.5);
    }

    /** Shades follow each other closely, as one scale. */
    private double gap(Key key) {
        return key.sample() == Key.Sample.SHADE ? look.em() * 0.9 : look.em() * 1.6;
    }

    double height() {
        int lines = keys.isEmpty() ? 0 : 1;
        double x = 0;
        for (Key key : keys) {
            if (x > 0 && x + width(key) > room) {
                lines++;
                x = 0;
            }
            x += width(key) + gap(key);
        }
        return lines * lineHeight();
    }

    /** Returns where the last line ends. */
    double draw(Graphics2D g, Lettering lettering, double left, double top) {
        double x = 0;
        double y = top + lineHeight() / 2;
        for (Key key : keys) {
            if (x > 0 && x + width(key) > room) {
                x = 0;
                y += lineHeight();
            }
            sample(g, key, left + x, y);
            lettering.write(words(key), look.small(), left + x + sampleWidth() + look.em() * 0.5, y);
            x += width(key) + gap(key);
        }
        return top + height();
    }

    private void sample(Graphics2D g, Key key, double x, double y) {
        double half = look.em() * 0.4;
        double middle = x + sampleWidth() / 2;
        g.setColor(look.colour(key.ink()));
        g.setStroke(new BasicStroke(look.stroke(1.6)));
        switch (key.sample()) {
            case LINE_AND_DOT -> {
                g.draw(new Line2D.Double(x, y, x + sampleWidth(), y));
                g.fill(new Ellipse2D.Double(middle - half / 2, y - half / 2, half, half));
            }
            case DASHED_LINE -> {
                g.setStroke(Strokes.of(LineKind.DASHED, false, look));
                g.draw(new Line2D.Double(x, y, x + sampleWidth(), y));
            }
            case PATCH -> {
                g.setColor(look.patch(key.ink()));
                g.fill(new Rectangle2D.Double(x, y - half, sampleWidth(), 2 * half));
            }
            case TICK -> g.draw(new Line2D.Double(middle, y - half, middle, y + half));
            case DOT -> {
                g.setColor(look.colour(key.ink(), 0.5));
                g.fill(new Ellipse2D.Double(middle - half / 2, y - half / 2, half, half));
            }
            case BOX -> box(g, key, x, y);
            case INTERVAL -> new PointPen(g, look).interval(ends(x), y, true);
            case OPEN_INTERVAL -> new PointPen(g, look).interval(ends(x), y, false);
            case CHANGE -> new PointPen(g, look).arrow(x + half, x + sampleWidth(), y);
            case SHADE -> {
                g.setColor(look.shade(key.level()));
                g.fill(new Rectangle2D.Double(x, y - half, sampleWidth(), 2 * half));
            }
        }
    }

    private PointPen.Ends ends(double x) {
        return new PointPen.Ends(x, x + sampleWidth() / 2, x + sampleWidth());
    }

    private void box(Graphics2D g, Key key, double x, double y) {
        double half = look.em() * 0.4;
        double middle = x + sampleWidth() / 2;
        new Hatching(g, look).fill(new Rectangle2D.Double(x, y - half, sampleWidth(), 2 * half), key.ink());
        g.setColor(look.colour(Ink.TEXT));
        g.setStroke(new BasicStroke(look.stroke(3), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(middle, y - half, middle, y + half));
    }
}
