package painlog.report.document;

import java.util.ArrayList;
import java.util.List;

/** Texts in a numbered list. */
public record NumberedList(List<String> all) implements RichBlock {
    public NumberedList {
        all = List.copyOf(all);
    }

    @Override
    public List<Block> plain() {
        List<Block> plain = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            plain.add(new Paragraph((i + 1) + ". " + all.get(i)));
        }
        return plain;
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.numberedList(this);
    }
}
