package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import painlog.chart.spec.Tick;

/** A number axis with the ticks it is given: JFreeChart's own choice knows neither months nor how wide labels are. */
final class TickAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;

    private final transient List<Tick> ticks;

    TickAxis(double low, double high, List<Tick> ticks) {
        this.ticks = ticks;
        setAutoRange(false);
        setRange(low, high);
        setTickLabelsVisible(ticks.stream().anyMatch(tick -> !tick.label().isEmpty()));
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> all = new ArrayList<>();
        TextAnchor anchor = RectangleEdge.isLeftOrRight(edge) ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER;
        for (Tick tick : ticks) {
            all.add(new NumberTick(tick.at(), tick.label(), anchor, TextAnchor.CENTER, 0));
        }
        return all;
    }
}
