package painlog.report.write;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import painlog.report.document.Block;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;

/** A report whose heading says which records it is about. */
public final class FilteredReport implements Report {
    private final Report result;
    private final List<String> notes;

    private FilteredReport(Report result, List<String> notes) {
        this.result = result;
        this.notes = List.copyOf(notes);
    }

    /**
     * The result with what is to be known of its records.
     *
     * @param notes a sentence each, such as its filter in words; none where all records count alike
     */
    public static Report by(List<String> notes, Report result) {
        return notes.isEmpty() ? result : new FilteredReport(result, notes);
    }

    @Override
    public TextDocument page() {
        List<Block> blocks = new ArrayList<>(result.page().blocks());
        int below = Math.min(1, blocks.size());
        blocks.addAll(below, notes.stream().map(Paragraph::new).toList());
        return new TextDocument(blocks);
    }

    @Override
    public Table records() {
        return result.records();
    }

    @Override
    public void json(PrintStream out) {
        result.json(out);
    }

    @Override
    public void jsonLines(PrintStream out) {
        result.jsonLines(out);
    }

    @Override
    public boolean isEmpty() {
        return result.isEmpty();
    }
}
