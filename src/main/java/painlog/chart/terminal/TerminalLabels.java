package painlog.chart.terminal;

import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.text.DisplayWidth;

/** Writes the labels of a panel in character cells, where they fit. */
final class TerminalLabels {
    private final CharacterGrid cells;
    private final CellScale scale;
    private final TerminalStyle style;

    TerminalLabels(CharacterGrid cells, CellScale scale, TerminalStyle style) {
        this.cells = cells;
        this.scale = scale;
        this.style = style;
    }

    /** Writes the first of the label's wordings that fits within its range of x; false when none does. */
    boolean writeInside(Mark.Label label) {
        int from = (int) Math.ceil(Math.max(scale.x(label.from()), scale.left()));
        int available = (int) Math.floor(Math.min(scale.x(label.to()), scale.right())) - from;
        for (String wording : label.wordings()) {
            String text = style.displayable(wording);
            int spare = available - DisplayWidth.of(text);
            int before = switch (label.align()) {
                case START -> 0;
                case MIDDLE -> spare / 2;
                case END -> spare;
            };
            if (spare >= 0 && cells.write(from + before, scale.row(label.y()), text, style.colour(label.color()))) {
                return true;
            }
        }
        return false;
    }

    /** Above the range of x, beyond its sides where needed; the line down to it ends above the lowest row. */
    void callout(Mark.Callout callout) {
        if (writeInside(callout.label())) {
            return;
        }
        int middle = scale.column((callout.label().from() + callout.label().to()) / 2);
        for (String wording : callout.label().wordings()) {
            String text = style.displayable(wording);
            int length = DisplayWidth.of(text);
            int left = Math.max(scale.left(), Math.min(middle - length / 2, scale.right() - length));
            for (double y : callout.above()) {
                int row = scale.row(y);
                int foot = scale.row(callout.foot());
                if (isFree(middle, row + 1, foot) && cells.write(left, row, text, style.colour(ColorRole.SMALL_TEXT))) {
                    leader(middle, row + 1, foot);
                    return;
                }
            }
        }
    }

    private boolean isFree(int column, int from, int to) {
        for (int row = from; row < to; row++) {
            if (cells.isWritten(column, row)) {
                return false;
            }
        }
        return true;
    }

    private void leader(int column, int from, int to) {
        for (int row = from; row < to; row++) {
            cells.write(column, row, Character.toString(style.either('│', '|')), style.colour(ColorRole.SMALL_TEXT));
        }
    }
}
