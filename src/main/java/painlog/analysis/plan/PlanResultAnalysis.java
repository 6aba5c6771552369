package painlog.analysis.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.journal.Plan;
import painlog.journal.Stored;
import painlog.journal.plan.PlanBlock;
import painlog.journal.total.DayValues;
import painlog.journal.word.Arm;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.SampleStatistics;
import painlog.stats.plan.DrawnBlock;
import painlog.stats.plan.DrawnCycles;
import painlog.stats.plan.RandomizationTest;

/** What came of a drawn plan, block against block: of the blocks as drawn, whatever was lived in them. */
public final class PlanResultAnalysis {
    /** A plan that begins so soon after one of the same arms goes on with it. */
    private static final int SOON = 14;

    private final Plan plan;
    private final boolean isTested;
    private final List<PlanResult.BlockMean> means;
    private final List<DrawnBlock> blocks;

    private PlanResultAnalysis(Plan plan, boolean isTested, List<PlanResult.BlockMean> means) {
        this.plan = plan;
        this.isTested = isTested;
        this.means = means;
        this.blocks = means.stream()
                .map(mean -> new DrawnBlock(
                        mean.block().cycle(),
                        plan.shape().arms().indexOf(mean.block().arm()),
                        mean.mean()))
                .toList();
    }

    /**
     * The result.
     *
     * @param all the plans of the journal
     * @param days of the measure, in order
     */
    public static PlanResult of(
            Stored<Plan> stored, PlanProgress progress, List<Stored<Plan>> all, List<DayValues> days) {
        Plan plan = stored.value();
        boolean agrees = DrawnOrder.of(plan.shape(), plan.draw().seed())
                .equals(plan.draw().order());
        PlanResult bare = new PlanResult(
                stored.id(), progress, agrees, prolonged(plan, all).map(Stored::id), false, List.of(), List.of());
        PlanResultAnalysis analysis = new PlanResultAnalysis(plan, bare.isDrawn(), blocks(plan, days));
        return new PlanResult(
                stored.id(), progress, agrees, bare.prolongs(), false, analysis.means, analysis.contrasts());
    }

    /** The plan that one goes on with, and may have been looked at before that one was drawn. */
    public static Optional<Stored<Plan>> prolonged(Plan plan, List<Stored<Plan>> all) {
        return all.stream()
                .filter(other -> other.value().start().isBefore(plan.start())
                        && other.value().shape().arms().equals(plan.shape().arms())
                        && !plan.start().isAfter(other.value().last().plusDays(SOON)))
                .reduce((earlier, later) -> later);
    }

    private static List<PlanResult.BlockMean> blocks(Plan plan, List<DayValues> days) {
        List<PlanResult.BlockMean> blocks = new ArrayList<>();
        for (PlanBlock block : plan.blocks()) {
            double[] means = days.stream()
                    .filter(day ->
                            block.counted().contains(day.date()) && !day.date().isAfter(plan.last()))
                    .mapToDouble(DayValues::mean)
                    .toArray();
            blocks.add(new PlanResult.BlockMean(
                    block,
                    means.length,
                    Arrays.stream(means).average(),
                    means.length < 2
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Math.sqrt(SampleStatistics.variance(means)))));
        }
        return blocks;
    }

    private List<PlanContrast> contrasts() {
        List<Arm> arms = plan.shape().arms();
        DrawnCycles cycles = DrawnCycles.of(arms.size(), blocks);
        List<PlanContrast> contrasts = new ArrayList<>();
        for (int arm = 1; arm < arms.size(); arm++) {
            for (int against = 0; against < arm; against++) {
                contrasts.add(new PlanContrast(
                        arms.get(arm),
                        arms.get(against),
                        cycles.planned(),
                        pairs(arm, against),
                        isTested ? RandomizationTest.allOrders(cycles, arm, against) : notDrawn(),
                        arms.size() == 2
                                ? Optional.empty()
                                : Optional.of(isTested ? RandomizationTest.swap(cycles, arm, against) : notDrawn())));
            }
        }
        return contrasts;
    }

    private static Outcome<RandomizationTest> notDrawn() {
        return Outcome.refused(Reason.ORDER_NOT_DRAWN);
    }

    private List<PlanContrast.CyclePair> pairs(int arm, int against) {
        List<PlanContrast.CyclePair> pairs = new ArrayList<>();
        for (int cycle = 1; cycle <= plan.shape().cycles(); cycle++) {
            pairs.add(PlanContrast.CyclePair.of(cycle, mean(cycle, arm), mean(cycle, against)));
        }
        return pairs;
    }

    private OptionalDouble mean(int cycle, int arm) {
        return blocks.stream()
                .filter(block -> block.cycle() == cycle && block.arm() == arm)
                .map(DrawnBlock::mean)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }
}
