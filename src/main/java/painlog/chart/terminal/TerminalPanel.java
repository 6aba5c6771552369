package painlog.chart.terminal;

import java.util.List;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.text.DisplayWidth;

/** Draws one panel in character cells: its axes around, its marks within. */
final class TerminalPanel {
    private static final int ROWS_OF_A_SCALE = 16;
    private static final int ROWS_OF_A_SMALL_SCALE = 8;
    private static final int ROWS_OF_A_FIGURE = 24;
    private static final int ROOM_OF_A_VALUE = 6;

    private final Panel panel;
    private final TerminalStyle style;
    private final int commonLeft;
    private final boolean underStrip;

    /**
     * @param commonLeft columns left of the field when rows stand under each other; 0 to decide by itself
     * @param underStrip whether a strip without an axis stands above, which leaves space for the label
     */
    TerminalPanel(Panel panel, TerminalStyle style, int commonLeft, boolean underStrip) {
        this.panel = panel;
        this.style = style;
        this.commonLeft = commonLeft;
        this.underStrip = underStrip;
    }

    static boolean isStrip(PanelRow row) {
        Panel first = row.panels().get(0);
        return first.y().isBare() && !first.x().isBare();
    }

    /** Columns left of the field. */
    static int left(Panel panel, TerminalStyle style, int width) {
        return TerminalAxisMetrics.left(panel.y(), style, width);
    }

    int height(PanelRow row, int width) {
        return above() + field(row, width) + TerminalAxisMetrics.below(panel.x());
    }

    private int above() {
        int name = panel.name().isEmpty() ? 0 : 1;
        return name + (panel.y().label().isEmpty() || labelIsBeside() ? 0 : 1);
    }

    /** Where the rows around leave space, the label is left of the uppermost value. */
    private boolean labelIsBeside() {
        return underStrip && DisplayWidth.of(panel.y().label()) + ROOM_OF_A_VALUE <= commonLeft;
    }

    private int field(PanelRow row, int width) {
        if (panel.y().listsNames()) {
            List<String> names = panel.y().names();
            int lines = names.stream()
                    .mapToInt(name -> (int) name.lines().count())
                    .max()
                    .orElse(1);
            return names.size() * (lines > 1 && !style.density().compact() ? lines + 1 : 1);
        }
        if (row.lines() > 0) {
            return (int) Math.round(row.lines());
        }
        if (panel.isFigure()) {
            return Math.min(ROWS_OF_A_FIGURE, style.density().rows());
        }
        int wanted =
                row.panels().size() > 1 ? ROWS_OF_A_SMALL_SCALE : Math.max(ROWS_OF_A_SCALE, Math.min(24, width / 8));
        return Math.min(wanted, style.density().rows());
    }

    /** Draws from one column up to another. */
    void draw(CharacterGrid cells, int from, int to) {
        int left = from + (commonLeft > 0 ? commonLeft : left(panel, style, to - from));
        CellScale scale = fitted(new CellScale(
                panel.x(), panel.y(), left, to, above(), cells.height() - TerminalAxisMetrics.below(panel.x())));
        if (!panel.name().isEmpty()) {
            cells.write(left, 0, cut(panel.name(), to - left), "");
        }
        TerminalAxes axes = new TerminalAxes(cells, scale, style);
        axes.draw(from, labelIsBeside());
        TerminalMarkRenderer renderer = new TerminalMarkRenderer(cells, scale, style);
        List<Mark> marks = panel.marks();
        marks.stream().filter(TerminalPanel::isText).forEach(mark -> mark.accept(renderer));
        marks.stream().filter(mark -> !isText(mark)).forEach(mark -> mark.accept(renderer));
    }

    private static boolean isText(Mark mark) {
        return mark instanceof Mark.Label || mark instanceof Mark.Callout;
    }

    /** Text in brackets is left out first, since a truncated number would be a different one. */
    private String cut(String text, int available) {
        String shown = style.displayable(text);
        int aside = shown.indexOf(" (");
        String name = DisplayWidth.of(shown) > available && aside > 0 ? shown.substring(0, aside) : shown;
        return DisplayWidth.cut(name, available);
    }

    /** A cell is about twice as high as wide; the body keeps its shape. */
    private CellScale fitted(CellScale scale) {
        if (!panel.isFigure()) {
            return scale;
        }
        double ratio = panel.aspectRatio();
        int rows = scale.bottom() - scale.top();
        int columns = (int) Math.min(scale.right() - scale.left(), Math.round(rows * 2 * ratio));
        int used = (int) Math.min(rows, Math.round(columns / ratio / 2));
        return new CellScale(
                panel.x(), panel.y(), scale.left(), scale.left() + columns, scale.top(), scale.top() + used);
    }
}
