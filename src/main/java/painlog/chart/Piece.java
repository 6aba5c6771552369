package painlog.chart;

import java.util.List;
import java.util.function.Consumer;

/** What can stand on a leaf of paper. */
public sealed interface Piece {

    /**
     * A heading.
     *
     * @param level 1 for the leaf's own, 2 for its parts
     */
    record Title(int level, String text) implements Piece {}

    /**
     * A paragraph.
     *
     * @param quiet whether it is small print
     */
    record Words(String text, boolean quiet) implements Piece {}

    /** Paragraphs with numbers from 1 on. */
    record Numbered(List<String> items) implements Piece {}

    /** Figures side by side, each with a label over it and a detail under it. */
    record Glances(List<Glance> all) implements Piece {}

    /** One of them. */
    record Glance(String label, String figure, String detail) {}

    /**
     * A table.
     *
     * @param heads what stands over the columns; without any, the first column names what the second tells
     * @param rows handed over one at a time; may be asked for more than once
     */
    record Grid(String name, List<Head> heads, Rows rows) implements Piece {
        /** How many columns. */
        int columns() {
            return heads.isEmpty() ? 2 : heads.size();
        }

        boolean isNumber(int column) {
            return !heads.isEmpty() && heads.get(column).number();
        }
    }

    /**
     * What stands over a column.
     *
     * @param number whether its cells line up at their right
     */
    record Head(String text, boolean number) {}

    /** Hands over rows of cells. */
    @FunctionalInterface
    interface Rows {
        void each(Consumer<List<String>> reader);
    }

    /**
     * A picture.
     *
     * @param shape its height as a share of its width; 0 where it takes what is left of the leaf
     * @param most its width as a share of the room, above 0, at most 1
     */
    record Drawn(Picture picture, double shape, double most) implements Piece {}

    /**
     * Two pieces side by side.
     *
     * @param share of the room that the left one takes, above 0, below 1
     */
    record Beside(Piece left, Piece right, double share) implements Piece {}
}
