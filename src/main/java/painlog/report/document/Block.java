package painlog.report.document;

/** A part of a page. */
public sealed interface Block permits Heading, Paragraph, Table, RichBlock {
    /** Hands itself to the method for its kind. */
    void accept(BlockVisitor visitor);
}
