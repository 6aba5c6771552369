package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.plan.PlanContrast;
import painlog.analysis.plan.PlanResult;
import painlog.chart.spec.Axis;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.text.EstimateFormat;
import painlog.text.ValueFormat;

/** The blocks of a drawn plan, a row for each cycle: from the mean of the one arm's block to that of the other's. */
final class BlockPairs {
    /** More rows cannot be told apart on a chart. */
    private static final int MOST = 12;

    private final PlanResult plan;
    private final boolean isPair;
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(String arm, PlanContrast.CyclePair cycle) {}

    private BlockPairs(PlanResult plan) {
        this.plan = plan;
        this.isPair = plan.contrasts().size() == 1;
        for (PlanContrast contrast : plan.contrasts()) {
            boolean isFirst =
                    contrast.against().equals(plan.plan().shape().arms().get(0));
            for (PlanContrast.CyclePair cycle : isFirst ? contrast.cycles() : List.<PlanContrast.CyclePair>of()) {
                if (cycle.difference().isPresent()) {
                    pairs.add(new Pair(ArmStyles.name(contrast.arm()), cycle));
                }
            }
        }
    }

    /** Those of a plan whose result may be told; none while it may still be looked at before its end. */
    static Optional<BlockPairs> of(Optional<PlanResult> plan) {
        return plan.filter(found -> !found.isSoFar())
                .map(BlockPairs::new)
                .filter(pairs -> !pairs.pairs.isEmpty() && pairs.pairs.size() <= MOST);
    }

    PanelRow row(DailySeries series) {
        List<Mark> marks = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String first = first();
        for (Pair pair : pairs) {
            double from = pair.cycle().against().orElseThrow();
            double to = pair.cycle().arm().orElseThrow();
            marks.add(new Mark.Arrow(names.size(), from, to, "block of " + first, "block of " + pair.arm()));
            names.add(name(pair));
        }
        Axis.Values values = ValueRange.axis(series.measure(), series.days());
        return PanelRow.sharing(
                Math.max(1.5, pairs.size() * 0.6),
                new Panel("cycle by cycle", values, new Axis.Categories(names), marks, 1));
    }

    /** {@code cycle 2: -1.3}; with several arms the one that the row is of, too. */
    private String name(Pair pair) {
        String arm = isPair ? "" : ArmStyles.shortened(pair.arm()) + ", ";
        return arm + "cycle " + pair.cycle().cycle() + ": "
                + EstimateFormat.difference(pair.cycle().difference().orElseThrow());
    }

    private String first() {
        return ArmStyles.name(plan.plan().shape().arms().get(0));
    }

    LegendEntry key() {
        String to = isPair ? pairs.get(0).arm() : "the arm named";
        return new LegendEntry(
                LegendEntry.Symbol.CHANGE, ColorRole.TEXT, "blocks of a cycle: from " + first() + " to " + to);
    }

    /** {@code cycle by cycle, blocks of no therapy and massage: 6.2 and 3.9, 5.8 and 4.0}. */
    String alternative() {
        List<String> means = new ArrayList<>();
        for (Pair pair : pairs) {
            means.add((isPair ? "" : pair.arm() + " ")
                    + ValueFormat.fixed(pair.cycle().against().orElseThrow(), 1) + " and "
                    + ValueFormat.fixed(pair.cycle().arm().orElseThrow(), 1));
        }
        return "cycle by cycle, blocks of " + first() + " and "
                + (isPair ? pairs.get(0).arm() : "the arm named") + ": " + String.join(", ", means);
    }
}
