package painlog.report.clinician;

import java.util.ArrayList;
import java.util.List;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.analysis.comparison.Caution;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.Contrast;
import painlog.report.comparison.ArmTable;
import painlog.report.comparison.ComparisonAdvice;
import painlog.report.comparison.GradeText;
import painlog.report.comparison.InShort;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Paragraph;
import painlog.report.document.Section;
import painlog.report.document.Section.Place;
import painlog.report.document.SentenceList;
import painlog.report.document.Table;
import painlog.report.write.EstimateCells;
import painlog.report.write.RefusalText;
import painlog.text.EstimateFormat;

/** The therapies against each other, in the short form of a clinician's report. */
final class ComparisonSection {
    private static final int MOST = 8;
    private static final int COLUMNS = 5;

    private ComparisonSection() {}

    /** Nothing with a single arm without days. */
    static List<Section> of(ClinicianReportResult report) {
        Comparison comparison = report.comparison();
        if (comparison.isEmpty()) {
            return List.of();
        }
        List<Section> parts = new ArrayList<>();
        List<Block> arms = new ArrayList<>();
        int most = Math.min(MOST, comparison.arms().size());
        arms.add(ArmTable.of(comparison.arms().subList(0, most), report.measure()));
        ArmTable.expectation(comparison.arms()).map(Paragraph::new).ifPresent(arms::add);
        if (comparison.arms().size() > most) {
            arms.add(new Paragraph("and " + (comparison.arms().size() - most) + " more"));
        }
        String plan = comparison.plan().map(found -> ", plan " + found.id()).orElse("");
        parts.add(new Section(Place.RIGHT, "Days by therapy" + plan, arms));
        if (!comparison.contrasts().isEmpty()) {
            parts.add(new Section(Place.ACROSS, "Therapies compared" + plan, contrasts(comparison)));
        }
        return parts;
    }

    /** In short, as {@code compare} begins, then the pairs that it shows. */
    private static List<Block> contrasts(Comparison comparison) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new SentenceList(InShort.withoutCommands(comparison)));
        List<Contrast> all = comparison.shown();
        if (!all.isEmpty()) {
            List<Contrast> shown = all.subList(0, Math.min(MOST, all.size()));
            List<List<String>> rows = new ArrayList<>();
            List<Caution> common = all.size() < 2 ? List.of() : GradeText.common(all);
            shown.forEach(contrast -> rows.add(row(contrast, common)));
            Table.addMore(rows, all.size() - shown.size(), COLUMNS);
            blocks.add(Table.of(columns(comparison), rows));
            if (!common.isEmpty()) {
                blocks.add(new Paragraph("For all of them keep in mind: " + GradeText.findings(common) + "."));
            }
        }
        String interval = comparison.isSoFar() ? "an interval that holds however often one looks" : "its 95 % interval";
        blocks.add(new Paragraph("Difference: the first arm less the second, with " + interval + ". "
                + ComparisonAdvice.ESTIMAND + " " + ComparisonAdvice.CAVEAT));
        return blocks;
    }

    private static List<Column> columns(Comparison comparison) {
        return List.of(
                Column.text("one against the other"),
                Column.numbers("days"),
                Column.numbers(comparison.isSoFar() ? "difference so far" : "difference (95 % interval)"),
                Column.words("how sure"),
                Column.text("keep in mind"));
    }

    private static List<String> row(Contrast contrast, List<Caution> common) {
        List<Caution> own = GradeText.without(common, contrast.cautions());
        boolean known = contrast.headline().value().isPresent();
        return List.of(
                contrast.arms().arm().label() + " against "
                        + contrast.arms().against().label(),
                contrast.arms().days() + ":" + contrast.arms().daysAgainst(),
                EstimateCells.difference(contrast.difference()),
                contrast.grade()
                        .map(grade -> GradeText.certainty(grade.grade()))
                        .orElse(EstimateFormat.NONE),
                known ? GradeText.findings(own) : RefusalText.clause(contrast.headline()));
    }
}
