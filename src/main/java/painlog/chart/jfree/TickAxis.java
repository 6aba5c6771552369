package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Tick;
import painlog.chart.style.ChartStyle;
import painlog.chart.style.LabelStyle;

/** A number axis with ticks of our own: JFreeChart's choice knows neither months nor names nor how wide labels are. */
final class TickAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    /** The padding at both ends of an axis of values, as a part of it, so that marks on its ends are seen whole. */
    private static final double PADDING = 0.02;

    private final transient Axis axis;
    private final transient ChartStyle style;
    private final double width;
    private double roomForNames;

    /**
     * @param labelled whether anything is written beside it
     * @param width of the panel, of which names may take a part
     */
    TickAxis(Axis axis, ChartStyle style, boolean labelled, double width) {
        this.axis = axis;
        this.style = style;
        this.width = width;
        this.roomForNames = width * AxisTicks.WIDEST_NAMES;
        double padding = axis.isPadded() ? (axis.high() - axis.low()) * PADDING : 0;
        setAutoRange(false);
        setRange(axis.low() - padding, axis.high() + padding);
        setVisible(!axis.isBare());
        setTickLabelsVisible(labelled);
        setTickMarksVisible(labelled && !axis.listsNames());
        setAxisLineVisible(labelled);
        double em = style.em();
        setTickLabelInsets(new RectangleInsets(em * 0.15, em * 0.35, em * 0.1, em * 0.35));
        setLabelInsets(new RectangleInsets(0, 0, 0, 0));
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        boolean upright = RectangleEdge.isLeftOrRight(edge);
        if (upright && axis.listsNames()) {
            return names(area.getHeight());
        }
        List<Tick> ticks = upright
                ? AxisTicks.upright(axis, style, area.getHeight())
                : AxisTicks.lying(axis, style, area.getWidth());
        return ticks.stream()
                .map(tick -> new NumberTick(
                        tick.at(),
                        tick.label(),
                        upright ? TextAnchor.CENTER_RIGHT : anchor(tick, area, edge),
                        TextAnchor.CENTER,
                        0))
                .toList();
    }

    /** A label under the end of an axis moves inwards rather than off the chart. */
    private TextAnchor anchor(Tick tick, Rectangle2D area, RectangleEdge edge) {
        double half = style.small().width(tick.label()) / 2;
        double at = valueToJava2D(tick.at(), area, edge);
        if (at + half > area.getMaxX() + style.em()) {
            return TextAnchor.TOP_RIGHT;
        }
        return at - half < area.getMinX() - style.em() ? TextAnchor.TOP_LEFT : TextAnchor.TOP_CENTER;
    }

    /** A tick for each line of each name, around its place; of names too close to each other some are left out. */
    private List<NumberTick> names(double height) {
        LabelStyle small = style.small();
        double slot = height / (axis.high() - axis.low());
        int most = (int) Math.max(1, Math.floor(slot / small.height()));
        List<NumberTick> ticks = new ArrayList<>();
        int every = (int) Math.max(1, Math.ceil(small.height() / slot));
        for (int i = 0; i < axis.names().size(); i += every) {
            List<String> lines = AxisTicks.lines(axis.names().get(i), small, roomForNames, most);
            for (int line = 0; line < lines.size(); line++) {
                double offset = (line - (lines.size() - 1) / 2.0) * small.height() / slot;
                ticks.add(new NumberTick(i + offset, lines.get(line), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0));
            }
        }
        return ticks;
    }

    /** Names get room for the lines they will have once the other axis has taken its height. */
    @Override
    public AxisSpace reserveSpace(Graphics2D g, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        if (!RectangleEdge.isLeftOrRight(edge) || !axis.listsNames()) {
            return super.reserveSpace(g, plot, area, edge, space);
        }
        LabelStyle small = style.small();
        double slot = (area.getHeight() - style.em() * 3) / (axis.high() - axis.low());
        int most = (int) Math.max(1, Math.floor(slot / small.height()));
        double widest = axis.names().stream()
                .flatMap(name -> AxisTicks.lines(name, small, width * AxisTicks.WIDEST_NAMES, most).stream())
                .mapToDouble(small::width)
                .max()
                .orElse(0);
        roomForNames = widest;
        space.add(widest + insets(), edge);
        return space;
    }

    private double insets() {
        return getTickLabelInsets().getLeft() + getTickLabelInsets().getRight();
    }

    /** Lets names use what is there when the axis is given more than it asked for. */
    void setReserved(double reserved) {
        roomForNames = Math.max(1, reserved - insets());
    }
}
