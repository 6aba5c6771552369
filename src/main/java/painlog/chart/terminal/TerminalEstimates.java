package painlog.chart.terminal;

import painlog.analysis.FiveNumberSummary;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;

/** Draws box plots and estimates with their intervals in character cells. */
final class TerminalEstimates {
    /** A character in a colour. */
    private record Glyph(char character, ColorRole color) {}

    private final CharacterGrid cells;
    private final CellScale scale;
    private final TerminalStyle style;

    TerminalEstimates(CharacterGrid cells, CellScale scale, TerminalStyle style) {
        this.cells = cells;
        this.scale = scale;
        this.style = style;
    }

    private void put(int column, int row, char character, ColorRole color) {
        cells.put(column, row, character, style.colour(color));
    }

    void box(Mark.Box box) {
        FiveNumberSummary values = box.values();
        int row = scale.row(box.y());
        across(row, values.lowest(), values.highest(), new Glyph(style.either('─', '-'), ColorRole.TEXT));
        across(row, values.lower(), values.upper(), new Glyph(style.either('█', '#'), box.color()));
        put(scale.column(values.median()), row, style.either('┃', '|'), ColorRole.TEXT);
    }

    private void across(int row, double from, double to, Glyph glyph) {
        for (int column = scale.column(from); column <= scale.column(to); column++) {
            put(column, row, glyph.character(), glyph.color());
        }
    }

    void interval(Mark.Interval interval) {
        int row = scale.row(interval.y());
        across(row, interval.low(), interval.high(), new Glyph(style.either('─', '-'), ColorRole.ESTIMATE));
        put(
                scale.column(interval.middle()),
                row,
                interval.full() ? style.either('●', '@') : style.either('○', 'o'),
                ColorRole.ESTIMATE);
    }

    void verticalInterval(Mark.VerticalInterval verticalInterval) {
        int column = scale.column(verticalInterval.x());
        for (int row = scale.row(verticalInterval.high()); row <= scale.row(verticalInterval.low()); row++) {
            put(column, row, style.either('│', '|'), ColorRole.ESTIMATE);
        }
        put(column, scale.row(verticalInterval.middle()), style.either('●', '@'), ColorRole.ESTIMATE);
    }

    void arrow(Mark.Arrow arrow) {
        int row = scale.row(arrow.y());
        int from = scale.column(arrow.from());
        int to = scale.column(arrow.to());
        across(
                row,
                Math.min(arrow.from(), arrow.to()),
                Math.max(arrow.from(), arrow.to()),
                new Glyph(style.either('─', '-'), ColorRole.TEXT));
        put(from, row, style.either('○', 'o'), ColorRole.TEXT);
        char head = to == from ? style.either('◆', '*') : to < from ? style.either('◀', '<') : style.either('▶', '>');
        put(to, row, head, ColorRole.TEXT);
    }
}
