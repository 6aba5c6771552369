package painlog.report.document;

import java.util.List;

/** Sentences of which each begins a line of its own. */
public record SentenceList(List<String> all) implements Block {
    public SentenceList {
        all = List.copyOf(all);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.sentenceList(this);
    }
}
