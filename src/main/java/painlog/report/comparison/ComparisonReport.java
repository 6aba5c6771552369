package painlog.report.comparison;

import java.io.PrintStream;
import painlog.analysis.SiteMix;
import painlog.analysis.comparison.Comparison;
import painlog.report.document.Table;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;

/** A comparison in every format. */
public final class ComparisonReport implements Report {
    private final Comparison comparison;
    private final boolean details;
    private final SiteMix mix;

    /**
     * The comparison.
     *
     * @param details whether people see all estimators
     * @param mix whether values of several sites are put together
     */
    public ComparisonReport(Comparison comparison, boolean details, SiteMix mix) {
        this.comparison = comparison;
        this.details = details;
        this.mix = mix;
    }

    @Override
    public TextDocument page() {
        return ComparisonDocument.of(comparison, details);
    }

    @Override
    public Table records() {
        return ComparisonRows.of(comparison);
    }

    @Override
    public void json(PrintStream out) {
        out.println(ComparisonJson.of(comparison, InShort.of(comparison), mix));
    }

    @Override
    public void jsonLines(PrintStream out) {
        ComparisonJson.lines(comparison).forEach(out::println);
    }

    @Override
    public boolean isEmpty() {
        return comparison.isEmpty();
    }
}
