package painlog.report.document;

import java.util.List;

/** Short texts, each with its name. */
public record DefinitionList(List<Fact> all) implements RichBlock {

    /** One of them. */
    public record Fact(String name, String text) {}

    public DefinitionList {
        all = List.copyOf(all);
    }

    @Override
    public List<Block> plain() {
        return List.of(Table.of(
                List.of(Column.words("what"), Column.text("logged")),
                all.stream().map(fact -> List.of(fact.name(), fact.text())).toList()));
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.definitionList(this);
    }
}
