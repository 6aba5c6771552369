package painlog.chart;

/** Writes the words of a panel in character cells, where they fit. */
final class TerminalWords {
    private final Cells cells;
    private final Grid grid;
    private final TerminalLook look;

    TerminalWords(Cells cells, Grid grid, TerminalLook look) {
        this.cells = cells;
        this.grid = grid;
        this.look = look;
    }

    /** Writes the first wording that fits in its stretch; false when none does. */
    boolean within(Mark.Words words) {
        int from = (int) Math.ceil(Math.max(grid.x(words.from()), grid.left()));
        int room = (int) Math.floor(Math.min(grid.x(words.to()), grid.right())) - from;
        for (String wording : words.wordings()) {
            String text = look.letters(wording);
            int spare = room - text.codePointCount(0, text.length());
            int before = switch (words.align()) {
                case START -> 0;
                case MIDDLE -> spare / 2;
                case END -> spare;
            };
            if (spare >= 0 && cells.write(from + before, grid.row(words.y()), text, look.colour(words.ink()))) {
                return true;
            }
        }
        return false;
    }

    /** Over the stretch, as far to its sides as it takes; the line down to it ends above the lowest row. */
    void callout(Mark.Callout callout) {
        if (within(callout.words())) {
            return;
        }
        int middle = grid.column((callout.words().from() + callout.words().to()) / 2);
        for (String wording : callout.words().wordings()) {
            String text = look.letters(wording);
            int length = text.codePointCount(0, text.length());
            int left = Math.max(grid.left(), Math.min(middle - length / 2, grid.right() - length));
            for (double y : callout.above()) {
                int row = grid.row(y);
                int foot = grid.row(callout.foot());
                if (isFree(middle, row + 1, foot) && cells.write(left, row, text, look.colour(Ink.SMALL_TEXT))) {
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
            cells.write(column, row, Character.toString(look.either('│', '|')), look.colour(Ink.SMALL_TEXT));
        }
    }
}
