package painlog.report.summary;

import java.io.PrintStream;
import painlog.analysis.ReadingScope;
import painlog.analysis.summary.Summary;
import painlog.report.document.Table;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;

/** A summary in every format. */
public final class SummaryReport implements Report {
    private final Summary summary;
    private final ReadingScope scope;

    /**
     * @param scope which records it is about
     */
    public SummaryReport(Summary summary, ReadingScope scope) {
        this.summary = summary;
        this.scope = scope;
    }

    @Override
    public TextDocument page() {
        return new SummaryDocument(summary, scope).page();
    }

    @Override
    public Table records() {
        return SummaryFields.table(summary);
    }

    @Override
    public void json(PrintStream out) {
        out.println(SummaryJson.of(summary, scope));
    }

    @Override
    public void jsonLines(PrintStream out) {
        summary.rows().forEach(row -> out.println(SummaryJson.row(row)));
    }

    @Override
    public boolean isEmpty() {
        return summary.isEmpty();
    }
}
