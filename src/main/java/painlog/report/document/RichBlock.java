package painlog.report.document;

import java.util.List;

/** A block with a layout of its own, and a plain form for writers that have none for it. */
public sealed interface RichBlock extends Block permits KeyFigures, DefinitionList, NumberedList, ChartSlot {
    /** The same as headings, paragraphs, sentences and tables. */
    List<Block> plain();
}
