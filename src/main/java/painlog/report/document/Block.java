package painlog.report.document;

/** A block of a document, such as a paragraph or a table. */
public sealed interface Block permits Heading, Paragraph, Table, RichBlock {
    /** Calls the visitor's method for this kind of block. */
    void accept(BlockVisitor visitor);
}
