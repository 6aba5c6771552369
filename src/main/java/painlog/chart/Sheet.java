package painlog.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import painlog.chart.Lettering.Style;

/** Lays a picture out on a surface of any size and has it drawn: words above and below, rows of panels between. */
final class Sheet {
    /** What is given up, one after the other, where little room is left for the panels. */
    private enum Furniture {
        SUBTITLE,
        KEYS,
        NOTES
    }

    private static final double LEAST_SHARE_OF_PANELS = 0.45;

    private final Picture picture;
    private final Look look;
    private final Rectangle2D paper;
    private final double margin;

    Sheet(Picture picture, Look look, double width, double height) {
        this.picture = picture;
        this.look = look;
        this.paper = new Rectangle2D.Double(0, 0, width, height);
        this.margin = look.em() * 1.2;
    }

    void draw(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(look.background());
        g.fill(paper);
        List<Furniture> furniture = furniture();
        Lettering lettering = new Lettering(g);
        double top = top(g, lettering, furniture);
        double bottom = bottom(lettering, furniture);
        Rectangle2D field = new Rectangle2D.Double(margin, top, room(), Math.max(1, bottom - top));
        new RowsPen(picture.rows(), look, field).draw(g, lettering);
    }

    private double room() {
        return paper.getWidth() - 2 * margin;
    }

    private List<Furniture> furniture() {
        List<Furniture> kept = new ArrayList<>(List.of(Furniture.values()));
        while (!kept.isEmpty() && height(kept) > paper.getHeight() * (1 - LEAST_SHARE_OF_PANELS)) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private double height(List<Furniture> furniture) {
        double height = 2 * margin + title().size() * look.title().height();
        if (furniture.contains(Furniture.SUBTITLE)) {
            height += subtitle().size() * look.small().height();
        }
        if (furniture.contains(Furniture.KEYS)) {
            height += new KeyPen(picture.keys(), look, room()).height();
        }
        return furniture.contains(Furniture.NOTES)
                ? height + notes().size() * look.small().height()
                : height;
    }

    private double top(Graphics2D g, Lettering lettering, List<Furniture> furniture) {
        double y = lettering.writeLines(title(), look.title(), margin, margin * 0.8);
        if (furniture.contains(Furniture.SUBTITLE)) {
            y = lettering.writeLines(subtitle(), look.small(), margin, y);
        }
        if (furniture.contains(Furniture.KEYS)) {
            y = new KeyPen(picture.keys(), look, room()).draw(g, lettering, margin, y + look.em() * 0.3);
        }
        return y + look.em() * 0.7;
    }

    /** Writes the notes and returns where the space above them ends. */
    private double bottom(Lettering lettering, List<Furniture> furniture) {
        double end = paper.getHeight() - margin * 0.8;
        if (!furniture.contains(Furniture.NOTES) || notes().isEmpty()) {
            return end;
        }
        double top = end - notes().size() * look.small().height();
        lettering.writeLines(notes(), look.small(), margin, top);
        return top - look.em() * 0.5;
    }

    private List<String> title() {
        return picture.title().isEmpty() ? List.of() : look.title().wrap(picture.title(), room(), 2);
    }

    private List<String> subtitle() {
        return picture.subtitle().isEmpty() ? List.of() : look.small().wrap(picture.subtitle(), room(), 2);
    }

    private List<String> notes() {
        Style small = look.small();
        List<String> lines = new ArrayList<>();
        picture.notes().forEach(note -> lines.addAll(small.wrap(note, room(), 3)));
        return lines;
    }
}
