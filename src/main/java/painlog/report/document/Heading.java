package painlog.report.document;

/**
 * A heading.
 *
 * @param level 1 for the page's own, 2 for its parts
 */
public record Heading(int level, String text) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
        visitor.heading(this);
    }
}
