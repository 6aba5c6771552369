package painlog.chart;

import java.util.List;

/**
 * Panels side by side.
 *
 * @param lines height in lines of text; 0 when the row shares what is left with the others like it
 * @param weight how large its share is of what is left
 */
public record Row(double lines, double weight, List<Panel> panels) {
    public Row {
        panels = List.copyOf(panels);
    }

    /** A row that shares the height that is left. */
    public static Row sharing(double weight, Panel... panels) {
        return new Row(0, weight, List.of(panels));
    }

    /** A row as high as so many lines of text. */
    public static Row ofLines(double lines, Panel... panels) {
        return new Row(lines, 0, List.of(panels));
    }
}
