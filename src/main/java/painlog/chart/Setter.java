package painlog.chart;

import java.util.List;
import painlog.chart.Quill.Style;

/** Sets pieces on paper at a size: each from a top edge downwards, returning where it ends. */
final class Setter {
    static final int INK = 0x000000;
    static final int QUIET = 0x444B52;
    static final int LINE = 0xCCCCCC;
    static final int ACCENT = 0x0A4A74;
    private static final int TINT = 0xF2F4F6;
    private static final double LEADING = 1.3;

    private final LeafFont fonts;
    private final double em;
    private final double flexible;

    /**
     * @param em the size of ordinary letters, in points
     * @param flexible the height of pictures that take what is left, in points
     */
    Setter(LeafFont fonts, double em, double flexible) {
        this.fonts = fonts;
        this.em = em;
        this.flexible = flexible;
    }

    double em() {
        return em;
    }

    LeafFont fonts() {
        return fonts;
    }

    Style text() {
        return new Style(FontFile.REGULAR, em, INK);
    }

    Style small() {
        return new Style(FontFile.REGULAR, em * 0.88, QUIET);
    }

    Style strong(double size, int colour) {
        return new Style(FontFile.STRONG, em * size, colour);
    }

    /** Sets pieces one under the other. */
    double set(List<Piece> pieces, double x, double top, double width, Quill quill) {
        double y = top;
        for (Piece piece : pieces) {
            y = set(piece, x, y, width, quill);
        }
        return y;
    }

    private double set(Piece piece, double x, double top, double width, Quill quill) {
        if (piece instanceof Piece.Title title) {
            return title(title, x, top, width, quill);
        }
        if (piece instanceof Piece.Words words) {
            return paragraph("P", words.text(), words.quiet() ? small() : text(), x, top, width, quill) + em * 0.35;
        }
        if (piece instanceof Piece.Numbered numbered) {
            return numbered(numbered, x, top, width, quill);
        }
        if (piece instanceof Piece.Glances glances) {
            return glances(glances.all(), x, top, width, quill);
        }
        if (piece instanceof Piece.Grid grid) {
            return new GridSetter(this, grid, width).set(x, top, quill) + em * 0.5;
        }
        return piece instanceof Piece.Drawn drawn
                ? drawn(drawn, x, top, width, quill)
                : beside((Piece.Beside) piece, x, top, width, quill);
    }

    private double beside(Piece.Beside pair, double x, double top, double width, Quill quill) {
        double left = (width - em) * pair.share();
        double end = set(pair.left(), x, top, left, quill);
        return Math.max(end, set(pair.right(), x + left + em, top, width - left - em, quill));
    }

    private double title(Piece.Title title, double x, double top, double width, Quill quill) {
        boolean own = title.level() == 1;
        if (!own) {
            quill.rule(x, top + em * 0.35, width, em * 0.16, ACCENT);
        }
        double from = own ? top : top + em * 0.55;
        Style style = own ? strong(2, INK) : strong(1.15, ACCENT);
        return paragraph(own ? "H1" : "H2", title.text(), style, x, from, width, quill) + em * 0.2;
    }

    /** Sets a text in lines as an element of its own. */
    double paragraph(String element, String text, Style style, double x, double top, double width, Quill quill) {
        quill.open(element);
        double end = lines(fonts.wrapped(text, style, width), style, x, top, quill);
        quill.close();
        return end;
    }

    /** Sets lines in the element that is open. */
    double lines(List<String> lines, Style style, double x, double top, Quill quill) {
        double y = top;
        for (String line : lines) {
            quill.text(line, style, x, y + style.size() * 1.02);
            y += style.size() * LEADING;
        }
        return y;
    }

    private double numbered(Piece.Numbered numbered, double x, double top, double width, Quill quill) {
        double y = top;
        double indent = em * 1.6;
        quill.open("L");
        for (int i = 0; i < numbered.items().size(); i++) {
            quill.open("LI");
            paragraph("Lbl", (i + 1) + ".", text(), x, y, indent, quill);
            y = paragraph("LBody", numbered.items().get(i), text(), x + indent, y, width - indent, quill) + em * 0.2;
            quill.close();
        }
        quill.close();
        return y;
    }

    private double glances(List<Piece.Glance> all, double x, double top, double width, Quill quill) {
        double gap = em * 0.5;
        double each = (width - gap * (all.size() - 1)) / all.size();
        double height = 0;
        for (Piece.Glance one : all) {
            height = Math.max(height, glance(one, x, top, each, Quill.DRY) - top);
        }
        for (int i = 0; i < all.size(); i++) {
            double left = x + i * (each + gap);
            quill.box(left, top, each, height, TINT);
            glance(all.get(i), left, top, each, quill);
        }
        return top + height + em * 0.6;
    }

    private double glance(Piece.Glance one, double x, double top, double width, Quill quill) {
        double pad = em * 0.55;
        double room = width - 2 * pad;
        Style label = new Style(FontFile.STRONG, em * 0.88, QUIET);
        double y = paragraph("P", one.label(), label, x + pad, top + em * 0.35, room, quill);
        y = paragraph("P", one.figure(), strong(1.7, INK), x + pad, y - em * 0.1, room, quill);
        return paragraph("P", one.detail(), small(), x + pad, y, room, quill) + em * 0.35;
    }

    private double drawn(Piece.Drawn drawn, double x, double top, double width, Quill quill) {
        double own = width * drawn.most();
        double height = drawn.shape() == 0 ? flexible : own * drawn.shape();
        quill.picture(drawn.picture(), x, top, own, height);
        return top + height + em * 0.4;
    }
}
