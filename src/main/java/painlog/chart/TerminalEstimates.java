package painlog.chart;

import painlog.analysis.FiveNumberSummary;

/** Draws boxes, and estimates with what goes out from them, in character cells. */
final class TerminalEstimates {
    /** A character in a colour. */
    private record Glyph(char character, Ink ink) {}

    private final Cells cells;
    private final Grid grid;
    private final TerminalLook look;

    TerminalEstimates(Cells cells, Grid grid, TerminalLook look) {
        this.cells = cells;
        this.grid = grid;
        this.look = look;
    }

    private void put(int column, int row, char character, Ink ink) {
        cells.put(column, row, character, look.colour(ink));
    }

    void box(Mark.Box box) {
        FiveNumberSummary values = box.values();
        int row = grid.row(box.y());
        across(row, values.lowest(), values.highest(), new Glyph(look.either('─', '-'), Ink.TEXT));
        across(row, values.lower(), values.upper(), new Glyph(look.either('█', '#'), box.ink()));
        put(grid.column(values.median()), row, look.either('┃', '|'), Ink.TEXT);
    }

    private void across(int row, double from, double to, Glyph glyph) {
        for (int column = grid.column(from); column <= grid.column(to); column++) {
            put(column, row, glyph.character(), glyph.ink());
        }
    }

    void interval(Mark.Interval interval) {
        int row = grid.row(interval.y());
        across(row, interval.low(), interval.high(), new Glyph(look.either('─', '-'), Ink.ESTIMATE));
        put(
                grid.column(interval.middle()),
                row,
                interval.full() ? look.either('●', '@') : look.either('○', 'o'),
                Ink.ESTIMATE);
    }

    void upright(Mark.Upright upright) {
        int column = grid.column(upright.x());
        for (int row = grid.row(upright.high()); row <= grid.row(upright.low()); row++) {
            put(column, row, look.either('│', '|'), Ink.ESTIMATE);
        }
        put(column, grid.row(upright.middle()), look.either('●', '@'), Ink.ESTIMATE);
    }

    void arrow(Mark.Arrow arrow) {
        int row = grid.row(arrow.y());
        int from = grid.column(arrow.from());
        int to = grid.column(arrow.to());
        across(
                row,
                Math.min(arrow.from(), arrow.to()),
                Math.max(arrow.from(), arrow.to()),
                new Glyph(look.either('─', '-'), Ink.TEXT));
        put(from, row, look.either('○', 'o'), Ink.TEXT);
        char head = to == from ? look.either('◆', '*') : to < from ? look.either('◀', '<') : look.either('▶', '>');
        put(to, row, head, Ink.TEXT);
    }
}
