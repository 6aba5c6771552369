package painlog.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import painlog.chart.Lettering.Style;

/** Writes the words of a panel where they fit. */
final class WordPen {
    private final Graphics2D g;
    private final Scale scale;
    private final Look look;
    private final Lettering lettering;

    WordPen(Graphics2D g, Scale scale, Look look, Lettering lettering) {
        this.g = g;
        this.scale = scale;
        this.look = look;
        this.lettering = lettering;
    }

    /** Writes the first wording that fits in its stretch; false when none does. */
    boolean within(Mark.Words words) {
        Style style = style(words);
        double from = scale.x(words.from());
        double room = scale.x(words.to()) - from;
        for (String wording : words.wordings()) {
            double width = style.width(wording);
            double left = from + (room - width) * share(words.align());
            if (width <= room - look.em() * 0.3 && lettering.write(wording, style, left, scale.y(words.y()))) {
                return true;
            }
        }
        return false;
    }

    private Style style(Mark.Words words) {
        return words.ink() == Ink.SMALL_TEXT ? look.small() : look.text(words.ink());
    }

    private static double share(Align align) {
        return switch (align) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    void callout(Mark.Callout callout) {
        if (within(callout.words())) {
            return;
        }
        for (String wording : callout.words().wordings()) {
            for (double y : callout.above()) {
                if (over(wording, y, callout)) {
                    return;
                }
            }
        }
    }

    /** Writes over the stretch and as far to its sides as it takes, with a thin line down to it. */
    private boolean over(String wording, double y, Mark.Callout callout) {
        Style style = look.small();
        Rectangle2D area = scale.area();
        double middle =
                (scale.x(callout.words().from()) + scale.x(callout.words().to())) / 2;
        double width = style.width(wording);
        double left = Math.max(area.getMinX(), Math.min(middle - width / 2, area.getMaxX() - width));
        double top = scale.y(y) + style.height() / 2;
        double foot = scale.y(callout.foot());
        Rectangle2D leader = new Rectangle2D.Double(middle - 1, top, 2, foot - top);
        Rectangle2D air = new Rectangle2D.Double(
                left - look.em() / 2, scale.y(y) - style.height() * 0.45, width + look.em(), style.height() * 0.9);
        if (width > area.getWidth() || !lettering.isFree(leader) || !lettering.isFree(air)) {
            return false;
        }
        lettering.write(wording, style, left, scale.y(y));
        lettering.keep(leader);
        g.setColor(look.colour(Ink.SMALL_TEXT));
        g.setStroke(new BasicStroke(look.stroke(0.8)));
        g.draw(new Line2D.Double(middle, top, middle, foot));
        return true;
    }
}
