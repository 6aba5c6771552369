package painlog.report.write;

import java.util.List;
import painlog.report.document.Block;

/** The document of a reading command, whether it is written as text, Markdown or HTML. */
public record TextDocument(List<Block> blocks) {
    public TextDocument {
        blocks = List.copyOf(blocks);
    }

    public static TextDocument of(Block... blocks) {
        return new TextDocument(List.of(blocks));
    }
}
