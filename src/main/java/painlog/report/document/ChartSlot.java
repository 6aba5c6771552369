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
        COURSE("course"),
        /** Where it hurt. */
        BODY("body");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As the class of its element in HTML. */
        public String word() {
            return word;
        }
    }

    /** The body has no words of its own where it is not drawn: the table of sites beside it tells the same. */
    @Override
    public List<Block> plain() {
        return kind == Kind.BODY ? List.of() : List.of(new Paragraph(alternative));
    }

    @Override
    public boolean isSlotOf(Kind picture) {
        return kind == picture;
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.chartSlot(this);
    }
}
