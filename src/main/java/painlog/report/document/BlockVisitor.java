package painlog.report.document;

/** Handles a block by its kind; a new kind of block does not compile until everything that writes blocks handles it. */
public interface BlockVisitor {
    void heading(Heading heading);

    void paragraph(Paragraph paragraph);

    void sentenceList(SentenceList sentences);

    void table(Table table);

    void keyFigures(KeyFigures figures);

    void definitionList(DefinitionList definitionList);

    void numberedList(NumberedList numberedList);

    void chartSlot(ChartSlot slot);
}
