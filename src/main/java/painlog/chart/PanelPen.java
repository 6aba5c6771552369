package painlog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import painlog.chart.Lettering.Style;

/** Draws one panel as a JFreeChart plot. */
final class PanelPen {
    private final Panel panel;
    private final Look look;
    private final Frame frame;

    PanelPen(Panel panel, Look look, Frame frame) {
        this.panel = panel;
        this.look = look;
        this.frame = panel.x() instanceof Axis.Bare && panel.y() instanceof Axis.Bare
                ? frame.withRatio((panel.x().high() - panel.x().low())
                        / (panel.y().high() - panel.y().low()))
                : frame;
    }

    void draw(Graphics2D g, Lettering lettering) {
        Rectangle2D inner = frame.inner();
        names(lettering, inner);
        List<Tick> lying = AxisRoom.lying(panel.x(), look, inner.getWidth());
        List<Tick> upright = AxisRoom.upright(panel.y(), look, inner.getHeight());
        NumberAxis x = axis(panel.x(), inner.getWidth(), lying);
        NumberAxis y = axis(panel.y(), inner.getHeight(), upright);
        y.setInverted(panel.y() instanceof Axis.Names);
        XYPlot plot = new XYPlot(null, x, y, null);
        plain(plot);
        plot.setFixedDomainAxisSpace(space(0, frame.bottom(), frame.top()));
        plot.setFixedRangeAxisSpace(space(frame.left(), 0, 0));
        List<Mark> marks = new ArrayList<>(grid(lying, upright));
        marks.addAll(panel.marks());
        plot.addAnnotation(new MarkAnnotation(marks, look, lettering));
        plot.draw(g, frame.outer(), null, null, null);
    }

    /** Air at both ends of an axis of values, so that marks on its edge are seen whole. */
    private NumberAxis axis(Axis axis, double length, List<Tick> ticks) {
        double air =
                axis instanceof Axis.Values ? (axis.high() - axis.low()) * look.em() * 0.5 / Math.max(length, 1) : 0;
        TickAxis tickAxis = new TickAxis(axis.low() - air, axis.high() + air, ticks);
        tickAxis.setTickLabelFont(look.small().font());
        tickAxis.setTickLabelPaint(look.colour(Ink.SMALL_TEXT));
        tickAxis.setTickMarkPaint(look.colour(Ink.SMALL_TEXT));
        tickAxis.setTickMarksVisible(tickAxis.isTickLabelsVisible());
        tickAxis.setAxisLineVisible(!(axis instanceof Axis.Bare) && tickAxis.isTickLabelsVisible());
        tickAxis.setAxisLinePaint(look.colour(Ink.SMALL_TEXT));
        return tickAxis;
    }

    private void plain(XYPlot plot) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
    }

    /** Lines to read by, under all other marks; JFreeChart draws its own only with a renderer. */
    private List<Mark> grid(List<Tick> lying, List<Tick> upright) {
        List<Mark> grid = new ArrayList<>();
        boolean isScale = panel.x() instanceof Axis.Days || panel.x() instanceof Axis.Values;
        if (isScale && !(panel.y() instanceof Axis.Bare)) {
            lying.forEach(tick -> grid.add(new Mark.Rule(tick.at(), true, Ink.QUIET)));
        }
        upright.forEach(tick -> grid.add(new Mark.Rule(tick.at(), false, Ink.QUIET)));
        return grid;
    }

    private static AxisSpace space(double left, double bottom, double top) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        space.setTop(top);
        return space;
    }

    private void names(Lettering lettering, Rectangle2D inner) {
        double top = frame.outer().getY();
        if (!panel.name().isEmpty()) {
            String name = look.heading().cut(panel.name(), inner.getWidth());
            top = lettering.writeLines(List.of(name), look.heading(), inner.getX(), top);
        }
        uprightLabel(lettering, inner);
        if (panel.y() instanceof Axis.Names names) {
            uprightNames(lettering, names, inner);
        }
        String below = AxisRoom.label(panel.x());
        if (!below.isEmpty()) {
            Style small = look.small();
            double middle = frame.outer().getMaxY() - small.height() / 2;
            String words = small.cut(below, inner.getWidth());
            lettering.write(words, small, inner.getCenterX() - small.width(words) / 2, middle);
        }
    }

    /** What the upright axis is stands over it: in a line of its own, or beside a strip that has no axis. */
    private void uprightLabel(Lettering lettering, Rectangle2D inner) {
        Style small = look.small();
        String label = AxisRoom.label(panel.y());
        if (!label.isEmpty()) {
            double room = frame.top() > 0 ? frame.outer().getWidth() : frame.left();
            List<String> lines = small.wrap(label, room, 2);
            double height = lines.size() * small.height();
            double widest = lines.stream().mapToDouble(small::width).max().orElse(0);
            double left = frame.outer().getX() + (frame.top() > 0 ? 0 : room - look.em() * 0.7 - widest);
            lettering.writeLines(lines, small, left, inner.getY() - height - look.em() * 0.1);
        }
    }

    private void uprightNames(Lettering lettering, Axis.Names names, Rectangle2D inner) {
        Style small = look.small();
        double slot = inner.getHeight() / Math.max(1, names.names().size());
        double room = frame.left() - look.em() * 0.7;
        int most = (int) Math.max(1, Math.floor(slot / small.height()));
        for (int i = 0; i < names.names().size(); i++) {
            List<String> lines = nameLines(names.names().get(i), small, room, most);
            double y = inner.getY() + slot * (i + 0.5) - lines.size() * small.height() / 2;
            for (String line : lines) {
                double left = frame.outer().getX() + room - small.width(line);
                lettering.write(line, small, left, y + small.height() / 2);
                y += small.height();
            }
        }
    }

    /** Whole facts are left out, the last ones first, before anything is cut. */
    private static List<String> nameLines(String name, Style style, double room, int most) {
        String words = most == 1 ? name.replace("\n", ", ") : name;
        String shorter = Figures.shortened(
                words, text -> style.wrap(text, room, Integer.MAX_VALUE).size() <= most);
        return style.wrap(shorter, room, most);
    }
}
