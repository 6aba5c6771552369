package painlog.report.plan;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import painlog.analysis.plan.PlanProposal;
import painlog.analysis.plan.PlannedDesign;
import painlog.journal.word.Arm;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import painlog.stats.NotEstimable;
import painlog.stats.plan.PlannedContrast;
import painlog.stats.plan.PlannedContrast.Power;
import painlog.stats.plan.PlannedContrast.Precision;
import painlog.text.ValueFormat;

/** What different plans of the same arms would cost and could show, in every format. */
public final class PlanProposalReport implements Report {
    private final PlanProposal proposal;

    public PlanProposalReport(PlanProposal proposal) {
        this.proposal = proposal;
    }

    @Override
    public TextDocument page() {
        return new PlanProposalDocument(proposal).page();
    }

    @Override
    public Table records() {
        List<String> titles = new ArrayList<>(
                List.of("arm", "against", "block_days", "cycles", "washout_days", "days", "se", "df", "half_width"));
        PlannedDesign.DELTAS.forEach(delta -> titles.add("power_" + ValueFormat.plain(delta)));
        titles.add("reason");
        titles.add("hopeful");
        List<List<String>> rows = new ArrayList<>();
        for (PlannedDesign design : proposal.designs()) {
            design.contrasts().forEach(contrast -> rows.add(row(design, contrast)));
        }
        return Table.of(titles.stream().map(Column::words).toList(), rows);
    }

    private List<String> row(PlannedDesign design, PlannedContrast contrast) {
        List<String> cells = figures(design, contrast);
        cells.add(design.isHopeful(proposal.assumptions().variation()) ? "yes" : "no");
        return cells;
    }

    private static List<String> figures(PlannedDesign design, PlannedContrast contrast) {
        List<Arm> arms = design.shape().arms();
        List<String> cells = new ArrayList<>(List.of(
                arms.get(contrast.arm()).label(), arms.get(contrast.against()).label()));
        cells.add(Integer.toString(design.shape().blockDays()));
        cells.add(Integer.toString(design.shape().cycles()));
        cells.add(Integer.toString(design.shape().washoutDays()));
        cells.add(Integer.toString(design.shape().days()));
        if (contrast.precision() instanceof NotEstimable<Precision> refused) {
            for (int i = 0; i < 3 + PlannedDesign.DELTAS.size(); i++) {
                cells.add("");
            }
            cells.add(refused.reason().code());
            return cells;
        }
        Precision precision = contrast.precision().value().orElseThrow();
        cells.add(ValueFormat.plain(precision.se()));
        cells.add(ValueFormat.plain(precision.df()));
        cells.add(ValueFormat.plain(precision.halfWidth()));
        for (Power power : precision.power()) {
            cells.add(ValueFormat.plain(power.power()));
        }
        cells.add("");
        return cells;
    }

    @Override
    public void json(PrintStream out) {
        out.println(PlanProposalJson.of(proposal));
    }

    @Override
    public void jsonLines(PrintStream out) {
        proposal.designs().forEach(design -> out.println(PlanProposalJson.design(proposal, design)));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
