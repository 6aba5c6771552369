package painlog.chart;

import java.util.List;

/**
 * A report on paper: one leaf that holds everything, and what may follow it.
 *
 * @param name what windows and the file's own description call it
 * @param subject what it is about, in a sentence
 * @param bands from top to bottom
 * @param appendix headings and tables that go over as many pages as they need
 */
public record Leaf(String name, String subject, List<Band> bands, List<Piece> appendix) {

    /** What stands side by side: one column across the leaf, or two; each from top to bottom. */
    public record Band(List<List<Piece>> columns) {
        public Band {
            columns = List.copyOf(columns);
        }
    }

    public Leaf {
        bands = List.copyOf(bands);
        appendix = List.copyOf(appendix);
    }
}
