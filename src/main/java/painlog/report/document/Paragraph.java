package painlog.report.document;

/** Running text of one paragraph, without line ends. */
public record Paragraph(String text) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
        visitor.paragraph(this);
    }
}
