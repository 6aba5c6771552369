package painlog.chart.jfree;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import painlog.text.WordWrap;

/** Places text and remembers where, so that no text overlaps another. */
final class LabelPlacer {
    private final Graphics2D g;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LabelPlacer(Graphics2D g) {
        this.g = g;
    }

    /**
     * Writes the text with its left end and the middle of its height at the place.
     *
     * @return false when other text is there and nothing was written
     */
    boolean write(String text, Style style, double left, double middle) {
        if (text.isEmpty()) {
            return true;
        }
        double height = BundledFont.height(style.font());
        Rectangle2D box =
                new Rectangle2D.Double(left, middle - height / 2, BundledFont.width(text, style.font()), height * 0.95);
        if (!isFree(box)) {
            return false;
        }
        taken.add(box);
        g.setFont(style.font());
        g.setColor(style.colour());
        g.drawString(text, (float) left, (float) (box.getY() + BundledFont.ascent(style.font())));
        return true;
    }

    /** Writes lines one under the other, the first one's top at {@code top}; returns where the last one ends. */
    double writeLines(List<String> lines, Style style, double left, double top) {
        double height = BundledFont.height(style.font());
        double y = top;
        for (String line : lines) {
            write(line, style, left, y + height / 2);
            y += height;
        }
        return y;
    }

    /** Whether no text is placed there. */
    boolean isFree(Rectangle2D place) {
        return taken.stream().noneMatch(other -> other.intersects(place));
    }

    /** Reserves a place that no later text may use. */
    void keep(Rectangle2D place) {
        taken.add(place);
    }

    /** The font and colour of text. */
    record Style(Font font, Color colour) {
        double width(String text) {
            return BundledFont.width(text, font);
        }

        double height() {
            return BundledFont.height(font);
        }

        /**
         * The text in lines no wider than {@code width}, at most {@code most}; the rest is cut off with an ellipsis.
         */
        List<String> wrap(String text, double width, int most) {
            List<String> lines = new ArrayList<>();
            WordWrap wrap = new WordWrap(width, this::width);
            for (String part : text.split("\n", -1)) {
                wrap.wholeWords(part).forEach(line -> lines.add(cut(line, width)));
            }
            if (lines.size() > most) {
                String rest = String.join(" ", lines.subList(most - 1, lines.size()));
                List<String> fewer = new ArrayList<>(lines.subList(0, most - 1));
                fewer.add(cut(rest, width));
                return fewer;
            }
            return lines;
        }

        /** The text, shortened by an ellipsis when it is too wide. */
        String cut(String text, double width) {
            if (width(text) <= width) {
                return text;
            }
            int end = text.length();
            while (end > 0 && width(text.substring(0, end).stripTrailing() + "…") > width) {
                end--;
            }
            return text.substring(0, end).stripTrailing() + "…";
        }
    }
}
