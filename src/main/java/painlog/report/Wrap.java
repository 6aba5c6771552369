package painlog.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces; a word longer than a line is cut. */
final class Wrap {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int width) {
        this.width = width;
    }

    /** The lines of the text, at least one, none wider than {@code width} columns (1 or more). */
    static List<String> lines(String text, int width) {
        Wrap wrap = new Wrap(Math.max(1, width));
        for (String word : text.split(" ", -1)) {
            wrap.add(word);
        }
        wrap.lines.add(wrap.line.toString());
        return wrap.lines;
    }

    /** As much of the text as one line holds, with an ellipsis where that is not all. */
    static String shortened(String text, int width) {
        List<String> lines = lines(text, width);
        return lines.get(0) + (lines.size() > 1 ? " …" : "");
    }

    private void add(String word) {
        int needed = Widths.of(word);
        if (used > 0 && used + 1 + needed > width) {
            end();
        }
        if (used > 0) {
            line.append(' ');
            used++;
        }
        if (needed <= width) {
            line.append(word);
            used += needed;
        } else {
            cut(word);
        }
    }

    private void cut(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int codePoint = word.codePointAt(i);
            if (used > 0 && used + Widths.of(codePoint) > width) {
                end();
            }
            line.appendCodePoint(codePoint);
            used += Widths.of(codePoint);
        }
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}
