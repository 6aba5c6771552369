package painlog.report;

import java.util.List;

/** What a reading command says, before it is known whether on a terminal, in Markdown or on paper. */
public record Page(List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    public static Page of(Block... blocks) {
        return new Page(List.of(blocks));
    }
}
