package painlog.chart.spec;

import java.util.List;

/**
 * A field with two axes and the marks on it, the first one undermost.
 *
 * @param name over the panel; empty when the picture's title says it all
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
