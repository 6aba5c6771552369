package painlog.chart.spec;

import java.util.List;

/**
 * A panel: two axes and the marks between them, the first one drawn first.
 *
 * @param name over the panel; empty when the chart's title is enough
 * @param share of the row's width
 */
public record Panel(String name, Axis x, Axis y, List<Mark> marks, double share) {
    public Panel {
        marks = List.copyOf(marks);
    }

    public static Panel of(Axis x, Axis y, List<Mark> marks) {
        return new Panel("", x, y, marks, 1);
    }
}
