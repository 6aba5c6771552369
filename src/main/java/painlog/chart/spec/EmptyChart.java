package painlog.chart.spec;

import java.util.List;

/** The chart that is shown when there is nothing to draw: it says why. */
public final class EmptyChart {
    private static final double LINES = 6;

    private EmptyChart() {}

    /**
     * The row that says it.
     *
     * @param wordings the same reason in ever shorter forms
     */
    public static List<PanelRow> rows(String... wordings) {
        Mark reason = new Mark.Label(0, 1, 0.5, List.of(wordings), ColorRole.TEXT, TextAnchor.MIDDLE);
        Axis nothing = new Axis.CustomTicks(0, 1, List.of());
        return List.of(
                PanelRow.ofLines(LINES, Panel.of(new Axis.CustomTicks(0, 1, List.of()), nothing, List.of(reason))));
    }
}
