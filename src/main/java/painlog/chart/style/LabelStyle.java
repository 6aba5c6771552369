package painlog.chart.style;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import painlog.text.WordWrap;

/** The font and colour of text, and how text fits into a width. */
public record LabelStyle(Font font, Color colour) {
    public double width(String text) {
        return BundledFont.width(text, font);
    }

    public double height() {
        return BundledFont.height(font);
    }

    /** The text in lines no wider than {@code width}, at most {@code most}; the rest is cut off with an ellipsis. */
    public List<String> wrap(String text, double width, int most) {
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
    public String cut(String text, double width) {
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
