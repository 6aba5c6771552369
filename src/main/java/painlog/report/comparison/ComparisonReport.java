package painlog.report.comparison;

import java.io.PrintStream;
import painlog.analysis.comparison.Comparison;
import painlog.report.document.Table;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;

/** A comparison in every format. */
public final class ComparisonReport implements Report {
    /** How much of it people see; programs always get all of it. */
    public enum View {
        ALL,
        /** The one contrast that was asked for. */
        CONTRAST,
        /** Only the phases and the changes between them. */
        PHASES
    }

    private final Comparison comparison;
    private final View view;
    private final boolean details;

    /**
     * @param details whether people see all estimators
     */
    public ComparisonReport(Comparison comparison, View view, boolean details) {
        this.comparison = comparison;
        this.view = view;
        this.details = details;
    }

    @Override
    public TextDocument page() {
        return ComparisonDocument.of(comparison, view, details);
    }

    @Override
    public Table records() {
        return ComparisonRows.of(comparison);
    }

    @Override
    public void json(PrintStream out) {
        out.println(ComparisonJson.of(comparison));
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
