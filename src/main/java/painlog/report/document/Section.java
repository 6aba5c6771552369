package painlog.report.document;

import java.util.List;

/**
 * A part of a page under a title of its own.
 *
 * @param title empty where none is needed
 */
public record Section(Place place, String title, List<Block> blocks) {

    /** Where on a sheet of paper it stands; read from top to bottom, left before right. */
    public enum Place {
        ACROSS,
        LEFT,
        RIGHT
    }

    public Section {
        blocks = List.copyOf(blocks);
    }
}
