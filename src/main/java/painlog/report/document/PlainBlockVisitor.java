package painlog.report.document;

/** A visitor of headings, paragraphs, sentences and tables that handles rich blocks in their plain form. */
public interface PlainBlockVisitor extends BlockVisitor {
    private void plain(RichBlock block) {
        block.plain().forEach(part -> part.accept(this));
    }

    @Override
    default void keyFigures(KeyFigures figures) {
        plain(figures);
    }

    @Override
    default void definitionList(DefinitionList definitionList) {
        plain(definitionList);
    }

    @Override
    default void numberedList(NumberedList numberedList) {
        plain(numberedList);
    }

    @Override
    default void chartSlot(ChartSlot slot) {
        plain(slot);
    }
}
