package painlog.report.clinician;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.journal.Redaction;
import painlog.report.document.Block;
import painlog.report.document.ChartSlot;
import painlog.report.document.ClinicianDocument;
import painlog.report.document.Heading;
import painlog.report.document.Section;
import painlog.report.document.Table;
import painlog.report.record.Appendix;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;

/** A clinician's report in every format. */
public final class ClinicianReport implements Report {
    private final ClinicianReportResult report;
    private final String only;
    private final Redaction redaction;
    private final ClinicianReportDocument page;
    private final Appendix appendix;

    /**
     * @param report without what is left out
     * @param only what the filters keep, in words; empty when they keep everything
     * @param redaction what is left out
     * @param charts the text alternatives of the report's charts
     */
    public ClinicianReport(
            ClinicianReportResult report,
            String only,
            Redaction redaction,
            Map<ChartSlot.Kind, String> charts,
            Appendix appendix) {
        this.report = report;
        this.only = only;
        this.redaction = redaction;
        this.page = new ClinicianReportDocument(report, only, redaction, charts);
        this.appendix = appendix;
    }

    @Override
    public TextDocument page() {
        List<Block> blocks = new ArrayList<>(page.plain().blocks());
        for (Section section : appendix.parts()) {
            blocks.add(new Heading(2, section.title()));
            blocks.addAll(section.blocks());
        }
        return new TextDocument(blocks);
    }

    /** The page as a document of its own. */
    public ClinicianDocument document() {
        return new ClinicianDocument(
                page.title(),
                page.span(),
                page.lead(),
                page.sections(),
                ClinicianReportDocument.STATEMENT,
                page.made(),
                appendix.parts());
    }

    @Override
    public Table records() {
        return ClinicianReportRows.of(report, only, redaction);
    }

    @Override
    public void json(PrintStream out) {
        String whole = ClinicianReportJson.of(report, only, redaction).toString();
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
