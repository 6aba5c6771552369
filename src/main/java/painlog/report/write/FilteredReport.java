package painlog.report.write;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import painlog.report.document.Block;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;

/** A report that names its filter, so that readers know which records were left out. */
public final class FilteredReport implements Report {
    private final Report result;
    private final String only;

    private FilteredReport(Report result, String only) {
        this.result = result;
        this.only = only;
    }

    /**
     * The result with its filter.
     *
     * @param only the filter in words; empty where all records count, and the result stays as it is
     */
    public static Report by(String only, Report result) {
        return only.isEmpty() ? result : new FilteredReport(result, only);
    }

    @Override
    public TextDocument page() {
        List<Block> blocks = new ArrayList<>(result.page().blocks());
        blocks.add(Math.min(1, blocks.size()), new Paragraph("Only: " + only + "."));
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
