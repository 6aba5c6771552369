package painlog.analysis.plan;

import java.util.List;
import painlog.error.BadInput;
import painlog.journal.plan.PlanShape;
import painlog.journal.word.Arm;
import painlog.stats.plan.BlockDesign;

/** The order of a plan, drawn from a seed: the same seed is the same order everywhere. */
public final class DrawnOrder {
    private DrawnOrder() {}

    /**
     * The arms of each cycle.
     *
     * @throws BadInput for a seed outside 0 to 2⁴⁸ − 1
     */
    public static List<List<Arm>> of(PlanShape shape, long seed) {
        return PlannedDesign.blocks(shape)
                .draw(seed)
                .value()
                .orElseThrow(() -> new BadInput(
                        "a seed is a whole number from 0 to " + (BlockDesign.SEEDS - 1) + ", not " + seed));
    }
}
