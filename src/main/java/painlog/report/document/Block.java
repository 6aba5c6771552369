package painlog.report.document;

/** A block of a document, such as a paragraph or a table. */
public sealed interface Block permits Heading, Paragraph, SentenceList, Table, RichBlock {
    /** Calls the visitor's method for this kind of block. */
    void accept(BlockVisitor visitor);

    /** Whether it is the place of this picture. */
    default boolean isSlotOf(ChartSlot.Kind picture) {
        return false;
    }
}
