package painlog.report.document;

import java.util.List;

/** A row of key figures. */
public record KeyFigures(List<Tile> all) implements RichBlock {

    /**
     * One key figure.
     *
     * @param label what it is
     * @param detail what it is based on; may be empty
     */
    public record Tile(String label, String figure, String detail) {}

    public KeyFigures {
        all = List.copyOf(all);
    }

    @Override
    public List<Block> plain() {
        return List.of(Table.of(
                List.of(Column.words("figure"), Column.numbers("value"), Column.text("of")),
                all.stream()
                        .map(tile -> List.of(tile.label(), tile.figure(), tile.detail()))
                        .toList()));
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.keyFigures(this);
    }
}
