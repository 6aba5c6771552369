package painlog.chart.spec;

import java.util.List;

/**
 * Panels side by side.
 *
 * @param lines height in lines of text; 0 when the row shares what is left with the others like it
 * @param weight how large its share is of what is left
 */
public record PanelRow(double lines, double weight, List<Panel> panels) {
    public PanelRow {
        panels = List.copyOf(panels);
    }

    /** A row that shares the height that is left. */
    public static PanelRow sharing(double weight, Panel... panels) {
        return new PanelRow(0, weight, List.of(panels));
    }

    /** A row as high as so many lines of text. */
    public static PanelRow ofLines(double lines, Panel... panels) {
        return new PanelRow(lines, 0, List.of(panels));
    }

    /** The least height at which it can be read, in lines of small text. */
    public double leastLines() {
        return panels.stream()
                .mapToDouble(panel -> panel.linesAround() + (lines > 0 ? lines : panel.leastLines()))
                .max()
                .orElse(0);
    }
}
