package painlog.report;

import java.util.List;

/** A part that has a form of its own where there is room for it, and is told by plain parts elsewhere. */
public sealed interface Laid extends Block permits Tiles, Facts, Points, Figure {
    /** The same as headings, paragraphs and tables. */
    List<Block> plain();
}
