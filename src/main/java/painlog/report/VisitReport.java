package painlog.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.analysis.Visit;
import painlog.journal.Redaction;

/** A page for a clinician in every format. */
public final class VisitReport implements Printable {
    private final Visit visit;
    private final String only;
    private final Redaction redaction;
    private final VisitPage page;
    private final Appendix appendix;

    /**
     * @param visit without what is left out
     * @param only what the filters keep, in words; empty when they keep everything
     * @param redaction what is left out
     * @param pictures what each picture shows that goes with the page
     */
    public VisitReport(
            Visit visit, String only, Redaction redaction, Map<Figure.Kind, String> pictures, Appendix appendix) {
        this.visit = visit;
        this.only = only;
        this.redaction = redaction;
        this.page = new VisitPage(visit, only, redaction, pictures);
        this.appendix = appendix;
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>(page.plain().blocks());
        for (Part part : appendix.parts()) {
            blocks.add(new Heading(2, part.title()));
            blocks.addAll(part.blocks());
        }
        return new Page(blocks);
    }

    /** The page as a document of its own. */
    public Document document() {
        return new Document(
                page.title(),
                page.span(),
                page.lead(),
                page.parts(),
                VisitPage.STATEMENT,
                page.made(),
                appendix.parts());
    }

    @Override
    public Table records() {
        return VisitRows.of(visit, only, redaction);
    }

    @Override
    public void json(PrintStream out) {
        String whole = VisitJson.of(visit, only, redaction).toString();
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
        rows.rows().each(row -> out.println(VisitJson.line(rows.columns(), row)));
    }

    @Override
    public boolean isEmpty() {
        return visit.isEmpty();
    }
}
