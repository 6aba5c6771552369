package painlog.report.document;

import java.util.List;

/**
 * A place for a picture, which is drawn elsewhere.
 *
 * @param alternative what the picture shows, for those who do not see it
 */
public record ChartSlot(Kind kind, String alternative) implements RichBlock {

    /** The pictures there are. */
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
