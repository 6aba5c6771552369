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
    double set(List<Piece> pieces, BlockArea area, Quill quill) {
        double y = area.top();
        for (Piece piece : pieces) {
            y = set(piece, area.from(y), quill);
        }
        return y;
    }

    private double set(Piece piece, BlockArea area, Quill quill) {
        if (piece instanceof Piece.Title title) {
            return title(title, area, quill);
        }
        if (piece instanceof Piece.Words words) {
            TaggedText text = new TaggedText("P", words.text(), words.quiet() ? small() : text());
            return paragraph(text, area, quill) + em * 0.35;
        }
        if (piece instanceof Piece.Numbered numbered) {
            return numbered(numbered, area, quill);
        }
        if (piece instanceof Piece.Glances glances) {
            return glances(glances.all(), area, quill);
        }
        if (piece instanceof Piece.Grid grid) {
            return new GridSetter(this, grid, area.width()).set(area.x(), area.top(), quill) + em * 0.5;
        }
        return piece instanceof Piece.Drawn drawn
                ? drawn(drawn, area, quill)
                : beside((Piece.Beside) piece, area, quill);
    }

    private double beside(Piece.Beside pair, BlockArea area, Quill quill) {
        double left = (area.width() - em) * pair.share();
        double end = set(pair.left(), new BlockArea(area.x(), area.top(), left), quill);
        BlockArea right = new BlockArea(area.x() + left + em, area.top(), area.width() - left - em);
        return Math.max(end, set(pair.right(), right, quill));
    }

    private double title(Piece.Title title, BlockArea area, Quill quill) {
        boolean own = title.level() == 1;
        if (!own) {
            quill.box(Bounds.across(area.from(area.top() + em * 0.35), em * 0.16), ACCENT);
        }
        double from = own ? area.top() : area.top() + em * 0.55;
        Style style = own ? strong(2, INK) : strong(1.15, ACCENT);
        TaggedText text = new TaggedText(own ? "H1" : "H2", title.text(), style);
        return paragraph(text, area.from(from), quill) + em * 0.2;
    }

    /** Sets a text in lines as an element of its own. */
    private double paragraph(TaggedText text, BlockArea area, Quill quill) {
        quill.open(text.element());
        double end = lines(fonts.wrapped(text.text(), text.style(), area.width()), text.style(), area, quill);
        quill.close();
        return end;
    }

    /** Sets lines in the element that is open. */
    double lines(List<String> lines, Style style, BlockArea area, Quill quill) {
        double y = area.top();
        for (String line : lines) {
            quill.text(line, style, area.x(), y + style.size() * 1.02);
            y += style.size() * LEADING;
        }
        return y;
    }

    private double numbered(Piece.Numbered numbered, BlockArea area, Quill quill) {
        double y = area.top();
        double indent = em * 1.6;
        quill.open("L");
        for (int i = 0; i < numbered.items().size(); i++) {
            TaggedText number = new TaggedText("Lbl", (i + 1) + ".", text());
            TaggedText item = new TaggedText("LBody", numbered.items().get(i), text());
            quill.open("LI");
            paragraph(number, new BlockArea(area.x(), y, indent), quill);
            y = paragraph(item, new BlockArea(area.x() + indent, y, area.width() - indent), quill) + em * 0.2;
            quill.close();
        }
        quill.close();
        return y;
    }

    private double glances(List<Piece.Glance> all, BlockArea area, Quill quill) {
        double gap = em * 0.5;
        double each = (area.width() - gap * (all.size() - 1)) / all.size();
        double height = 0;
        for (Piece.Glance one : all) {
            BlockArea own = new BlockArea(area.x(), area.top(), each);
            height = Math.max(height, glance(one, own, Quill.DRY) - area.top());
        }
        for (int i = 0; i < all.size(); i++) {
            BlockArea own = new BlockArea(area.x() + i * (each + gap), area.top(), each);
            quill.box(new Bounds(own.x(), own.top(), each, height), TINT);
            glance(all.get(i), own, quill);
        }
        return area.top() + height + em * 0.6;
    }

    private double glance(Piece.Glance one, BlockArea area, Quill quill) {
        double pad = em * 0.55;
        BlockArea inner = new BlockArea(area.x() + pad, area.top() + em * 0.35, area.width() - 2 * pad);
        Style label = new Style(FontFile.STRONG, em * 0.88, QUIET);
        double y = paragraph(new TaggedText("P", one.label(), label), inner, quill);
        y = paragraph(new TaggedText("P", one.figure(), strong(1.7, INK)), inner.from(y - em * 0.1), quill);
        return paragraph(new TaggedText("P", one.detail(), small()), inner.from(y), quill) + em * 0.35;
    }

    private double drawn(Piece.Drawn drawn, BlockArea area, Quill quill) {
        double own = area.width() * drawn.most();
        double height = drawn.shape() == 0 ? flexible : own * drawn.shape();
        quill.picture(drawn.picture(), new Bounds(area.x(), area.top(), own, height));
        return area.top() + height + em * 0.4;
    }
}
