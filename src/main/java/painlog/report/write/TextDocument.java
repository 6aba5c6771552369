package painlog.report.write;

import java.util.List;
import painlog.report.document.Block;

/** What a reading command says, before it is known whether on a terminal, in Markdown or on paper. */
public record TextDocument(List<Block> blocks) {
    public TextDocument {
        blocks = List.copyOf(blocks);
    }

    public static TextDocument of(Block... blocks) {
        return new TextDocument(List.of(blocks));
    }
}
