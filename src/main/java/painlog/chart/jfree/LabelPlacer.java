package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import painlog.chart.style.BundledFont;
import painlog.chart.style.LabelStyle;

/** Places the labels of one plot and remembers where, so that none is over another. */
final class LabelPlacer {
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** Forgets all places, before the plot is drawn once more. */
    void clear() {
        taken.clear();
    }

    /**
     * Writes the text with its left end and the middle of its height at the place.
     *
     * @return false when other text is there and nothing was written
     */
    boolean write(Graphics2D g, String text, LabelStyle style, java.awt.geom.Point2D leftMiddle) {
        double height = style.height();
        double top = leftMiddle.getY() - height / 2;
        Rectangle2D box = new Rectangle2D.Double(leftMiddle.getX(), top, style.width(text), height * 0.95);
        if (text.isEmpty() || !isFree(box)) {
            return text.isEmpty();
        }
        taken.add(box);
        g.setFont(style.font());
        g.setColor(style.colour());
        g.drawString(text, (float) leftMiddle.getX(), (float) (top + BundledFont.ascent(style.font())));
        return true;
    }

    /** Whether no text is placed there. */
    boolean isFree(Rectangle2D place) {
        return taken.stream().noneMatch(other -> other.intersects(place));
    }

    /** Reserves a place that no later text may use. */
    void keep(Rectangle2D place) {
        taken.add(place);
    }
}
