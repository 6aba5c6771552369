package painlog.report.clinician;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import painlog.analysis.ReadingScope;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.journal.Redaction;
import painlog.report.document.Block;
import painlog.report.document.ChartSlot;
import painlog.report.document.ClinicianDocument;
import painlog.report.document.Table;
import painlog.report.document.TitledTable;
import painlog.report.record.Appendix;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;

/** A clinician's report in every format. */
public final class ClinicianReport implements Report {
    private final ClinicianReportResult report;
    private final ReadingScope scope;
    private final Redaction redaction;
    private final ClinicianReportDocument page;
    private final Appendix appendix;

    /**
     * @param report without what is left out
     * @param scope which records it is about
     * @param redaction what is left out
     * @param charts the text alternatives of the report's charts
     */
    public ClinicianReport(
            ClinicianReportResult report,
            ReadingScope scope,
            Redaction redaction,
            Map<ChartSlot.Kind, String> charts,
            Appendix appendix) {
        this.report = report;
        this.scope = scope;
        this.redaction = redaction;
        this.page = new ClinicianReportDocument(report, scope, redaction, charts);
        this.appendix = appendix;
    }

    @Override
    public TextDocument page() {
        TextDocument text = TextDocument.of(document());
        if (report.impact().signs().isEmpty()) {
            return text;
        }
        List<Block> signFirst = new ArrayList<>(text.blocks());
        Collections.swap(signFirst, 0, 1);
        return new TextDocument(signFirst);
    }

    /** The page as a document of its own. */
    public ClinicianDocument document() {
        List<TitledTable> tables = new ArrayList<>(PlanAppendix.of(report));
        tables.addAll(appendix.tables());
        return page.document(tables);
    }

    @Override
    public Table records() {
        return ClinicianReportRows.of(report, scope.only(), redaction);
    }

    @Override
    public void json(PrintStream out) {
        String whole = ClinicianReportJson.of(report, scope, redaction).toString();
        out.print(whole.substring(0, whole.length() - 1));
        if (appendix.records().isEmpty()) {
            out.print(",\"records\":null");
        } else {
            appendix.json(out);
        }
        out.println("}");
    }

    @Override
    public void jsonLines(PrintStream out) {
        Table rows = records();
        rows.rows().each(row -> out.println(ClinicianReportJson.line(rows.columns(), row)));
    }

    @Override
    public boolean isEmpty() {
        return report.isEmpty();
    }
}
