package painlog.report;

/** Handles headings, paragraphs and tables, and what has a form of its own as these. */
public interface PlainBlockVisitor extends BlockVisitor {
    private void plain(Laid block) {
        block.plain().forEach(part -> part.accept(this));
    }

    @Override
    default void tiles(Tiles tiles) {
        plain(tiles);
    }

    @Override
    default void facts(Facts facts) {
        plain(facts);
    }

    @Override
    default void points(Points points) {
        plain(points);
    }

    @Override
    default void figure(Figure figure) {
        plain(figure);
    }
}
