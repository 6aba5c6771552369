package painlog.chart;

import java.util.List;

/** What stands where nothing can be drawn: why not. */
final class Blank {
    private static final double LINES = 6;

    private Blank() {}

    /**
     * The row that says it.
     *
     * @param wordings the same reason in fewer and fewer letters
     */
    static List<Row> rows(String... wordings) {
        Mark reason = new Mark.Words(0, 1, 0.5, List.of(wordings), Ink.TEXT, Align.MIDDLE);
        Axis nothing = new Axis.Places(0, 1, List.of());
        return List.of(Row.ofLines(LINES, Panel.of(new Axis.Places(0, 1, List.of()), nothing, List.of(reason))));
    }
}
