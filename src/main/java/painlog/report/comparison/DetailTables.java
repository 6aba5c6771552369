package painlog.report.comparison;

import java.util.ArrayList;
import java.util.List;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.ComparisonScope;
import painlog.analysis.comparison.PhaseStep;
import painlog.journal.word.Arm;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.EstimateCells;
import painlog.stats.Outcome;
import painlog.stats.nonoverlap.Nonoverlap;
import painlog.stats.randomization.PeriodPermutation;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.Estimate;
import painlog.stats.regression.InterruptedOls;
import painlog.text.EstimateFormat;
import painlog.text.ValueFormat;

/** The estimators shown with {@code --details} only, one table for each step between phases. */
final class DetailTables {
    private DetailTables() {}

    static List<Block> of(Comparison comparison) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Details"));
        blocks.add(new Paragraph("Kept to compare with other programs. None of these is what the answer rests on: most"
                + " of them promise more than they hold when neighbouring days are alike."));
        comparison
                .course()
                .periodPermutation()
                .flatMap(Outcome::value)
                .ifPresent(found -> blocks.add(
                        new Paragraph(dealtAnew(found, comparison.phases().size() % 2 == 0))));
        List<PhaseStep> steps = steps(comparison);
        if (steps.isEmpty()) {
            blocks.add(
                    new Paragraph("No phase of one of them follows on one of another, so there is nothing to show."));
        }
        for (PhaseStep step : steps) {
            List<List<String>> rows = new ArrayList<>();
            rows(step, comparison.measure().unit(), rows);
            blocks.add(new Heading(
                    3, "Phase " + step.between().from() + " → " + step.between().to()));
            blocks.add(Table.of(List.of(Column.words("figure"), Column.numbers("value"), Column.text("note")), rows));
        }
        return blocks;
    }

    /** With as many phases of either arm, every way of dealing has its mirror image with as large a difference. */
    private static String dealtAnew(PeriodPermutation dealt, boolean evenly) {
        double least = Math.min(1, (evenly ? 2 : 1) * dealt.smallestPossibleP());
        return "Dealt to the two arms in all " + dealt.nArrangements()
                + " ways, these phases give a difference at least as"
                + " large " + dealt.nAsExtremeTwoSided() + " times (p " + EstimateFormat.p(dealt.pTwoSided())
                + " in both directions, of which the least possible is " + EstimateFormat.p(least)
                + "). That is a test only where the order was drawn by lot.";
    }

    /** All steps; where two arms were asked for, those from one of them to the other. */
    private static List<PhaseStep> steps(Comparison comparison) {
        return comparison
                .question()
                .scope()
                .pair()
                .map(armPair -> comparison.consecutive().stream()
                        .filter(step -> isBetween(comparison, step, armPair))
                        .toList())
                .orElse(comparison.consecutive());
    }

    /** Neighbouring phases may be of one arm, with days between them that count for nothing. */
    private static boolean isBetween(Comparison comparison, PhaseStep step, ComparisonScope.ArmPair pair) {
        Arm from = arm(comparison, step.between().from());
        Arm to = arm(comparison, step.between().to());
        return !from.equals(to) && List.of(from, to).containsAll(List.of(pair.arm(), pair.against()));
    }

    private static Arm arm(Comparison comparison, int phase) {
        return comparison
                .question()
                .scope()
                .armOf(comparison.phases().get(phase - 1).phase());
    }

    private static void rows(PhaseStep step, String unit, List<List<String>> rows) {
        step.autocorrelation().value().ifPresent(a -> {
            add(rows, "alike from day to day", ValueFormat.fixed(a.phiReml(), 2), "autocorrelation, 0 to 1");
            add(
                    rows,
                    "days' worth",
                    EstimateFormat.level(a.effects().nEffA()) + " and "
                            + EstimateFormat.level(a.effects().nEffB()),
                    "of each phase");
        });
        step.regressions().itsOls().value().ifPresent(its -> leastSquares(its, rows));
        step.regressions().itsReml().value().ifPresent(its -> interrupted(its, rows));
        step.trendChangePerWeek()
                .ifPresent(change -> add(rows, "change of trend", EstimateFormat.trend(change, unit), ""));
        step.sizes().nonoverlap().flatMap(Outcome::value).ifPresent(n -> nonoverlap(n, rows));
        sizes(step, rows);
        permutations(step, rows);
        step.bootstrap()
                .value()
                .ifPresent(b -> add(
                        rows,
                        "error of the difference",
                        ValueFormat.fixed(b.exactBootSeMeanDiff(), 2),
                        "block bootstrap; no interval"));
    }

    private static void leastSquares(InterruptedOls its, List<List<String>> rows) {
        String errors = "errors " + ValueFormat.fixed(its.seOls().get(2), 2) + ", Newey-West "
                + ValueFormat.fixed(its.neweyWest().seNw().get(2), 2) + "; optimistic";
        add(rows, "jump, least squares", EstimateFormat.difference(its.beta().get(2)), errors);
    }

    private static void interrupted(ArFit its, List<List<String>> rows) {
        Estimate level = its.estimate("level");
        add(rows, "jump on the first day", EstimateCells.difference(Outcome.ok(level)), "95 % interval");
    }

    private static void nonoverlap(Nonoverlap n, List<List<String>> rows) {
        add(
                rows,
                "nonoverlap (NAP)",
                ValueFormat.fixed(n.estimate().nap(), 2),
                "95 % interval " + ValueFormat.fixed(n.effective().napEssCi().lower(), 2) + " to "
                        + ValueFormat.fixed(n.effective().napEssCi().upper(), 2));
        n.tau()
                .tauBcDays()
                .value()
                .ifPresent(t -> add(rows, "Tau, drift taken out", ValueFormat.fixed(t.tau(), 2), "Tarlow 2017"));
        add(rows, "Tau-U", ValueFormat.fixed(n.tau().tauU(), 2), "can exceed 1");
        add(
                rows,
                "PND, PEM",
                ValueFormat.fixed(n.percentages().pnd(), 2) + ", "
                        + ValueFormat.fixed(n.percentages().pem(), 2),
                "");
        add(
                rows,
                "PAND, IRD",
                ValueFormat.fixed(n.percentages().pand(), 2) + ", "
                        + ValueFormat.fixed(n.percentages().ird(), 2),
                "");
        add(rows, "median difference", EstimateFormat.difference(n.shift().medianDiff()), "");
        add(rows, "Hodges-Lehmann", EstimateFormat.difference(n.shift().hodgesLehmann()), "median of all differences");
    }

    private static void sizes(PhaseStep step, List<List<String>> rows) {
        step.sizes().magnitude().value().ifPresent(m -> {
            add(rows, "mean difference", EstimateFormat.difference(m.meanDiff()), "");
            m.smdBaselineSd()
                    .value()
                    .ifPresent(s -> add(
                            rows,
                            "SMD, earlier phase's sd",
                            ValueFormat.fixed(s.estimate(), 2),
                            "looks huge" + " after a steady phase"));
            m.smdPooledSd().value().ifPresent(s -> add(rows, "SMD, both", ValueFormat.fixed(s.estimate(), 2), ""));
            m.lrr()
                    .value()
                    .ifPresent(l -> add(rows, "ratio of the means", ValueFormat.fixed(l.pctChange(), 0) + " %", ""));
        });
    }

    private static void permutations(PhaseStep step, List<List<String>> rows) {
        step.permutation().ifPresent(p -> {
            p.circularShift()
                    .value()
                    .ifPresent(c -> add(rows, "circular shift", "p " + EstimateFormat.p(c.pTwoSided()), "descriptive"));
            p.startPoint()
                    .value()
                    .ifPresent(s -> add(
                            rows,
                            "start point",
                            "p " + EstimateFormat.p(s.pTwoSided()),
                            "a test only for a start" + " day drawn by lot"));
        });
    }

    private static void add(List<List<String>> rows, String figure, String value, String note) {
        rows.add(List.of(figure, value, note));
    }
}
