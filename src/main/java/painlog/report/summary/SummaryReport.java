package painlog.report.summary;

import java.io.PrintStream;
import painlog.analysis.summary.Summary;
import painlog.report.document.Table;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;

/** A summary in every format. */
public final class SummaryReport implements Report {
    private final Summary summary;
    private final String only;

    /**
     * @param only what the filters keep, in words; empty when they keep everything
     */
    public SummaryReport(Summary summary, String only) {
        this.summary = summary;
        this.only = only;
    }

    @Override
    public TextDocument page() {
        return new SummaryDocument(summary, only).page();
    }

    @Override
    public Table records() {
        return SummaryFields.table(summary);
    }

    @Override
    public void json(PrintStream out) {
        out.println(SummaryJson.of(summary));
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
