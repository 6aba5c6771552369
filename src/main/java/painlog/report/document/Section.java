package painlog.report.document;

import java.util.List;

/**
 * A section of a document.
 *
 * @param title empty where none is needed
 */
public record Section(Place place, String title, List<Block> blocks) {

    /** The column of the page it is in; read from top to bottom, left before right. */
    public enum Place {
        ACROSS,
        LEFT,
        RIGHT
    }

    public Section {
        blocks = List.copyOf(blocks);
    }
}
