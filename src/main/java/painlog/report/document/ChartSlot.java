package painlog.report.document;

import java.util.List;

/**
 * A placeholder for a chart, which is drawn elsewhere.
 *
 * @param alternative the text alternative
 */
public record ChartSlot(Kind kind, String alternative) implements RichBlock {

    /** The charts of a document. */
    public enum Kind {
        /** The measure day by day, under the therapies. */
        COURSE,
        /** Where it hurt. */
        BODY
    }

    @Override
    public List<Block> plain() {
        return List.of(new Paragraph(alternative));
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.chartSlot(this);
    }
}
