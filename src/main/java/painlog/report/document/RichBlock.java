package painlog.report.document;

import java.util.List;

/** A part that has a form of its own where there is room for it, and is told by plain parts elsewhere. */
public sealed interface RichBlock extends Block permits KeyFigures, DefinitionList, NumberedList, ChartSlot {
    /** The same as headings, paragraphs and tables. */
    List<Block> plain();
}
