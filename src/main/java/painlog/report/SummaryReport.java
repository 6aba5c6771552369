package painlog.report;

import java.io.PrintStream;
import painlog.analysis.Summary;
import painlog.journal.Filter;

/** A summary in every format. */
public final class SummaryReport implements Printable {
    private final Summary summary;
    private final Filter filter;

    /**
     * @param filter what was left out, which the heading names
     */
    public SummaryReport(Summary summary, Filter filter) {
        this.summary = summary;
        this.filter = filter;
    }

    @Override
    public Page page() {
        return new SummaryPage(summary, filter).page();
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
