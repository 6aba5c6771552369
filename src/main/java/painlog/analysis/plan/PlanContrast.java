package painlog.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.journal.word.Arm;
import painlog.stats.Outcome;
import painlog.stats.plan.RandomizationTest;

/**
 * Two arms of a drawn plan, block against block.
 *
 * @param cycles one after the other, as they were drawn
 * @param allOrders the mean difference of the cycles among all orders that could have been drawn
 * @param swap the same where only the two arms trade places; empty with two arms, where it is the same
 */
public record PlanContrast(
        Arm arm,
        Arm against,
        int cyclesPlanned,
        List<CyclePair> cycles,
        Outcome<RandomizationTest> allOrders,
        Optional<Outcome<RandomizationTest>> swap) {
    /** With fewer cycles, trading places cannot reach a p that says anything. */
    private static final int ENOUGH_TO_SWAP = 5;

    /**
     * The blocks of one cycle.
     *
     * @param cycle from 1
     * @param arm mean of the block's logged days, days left out at its beginning not counted; empty without any
     * @param difference {@code arm} less {@code against}, points; empty where one is
     */
    public record CyclePair(int cycle, OptionalDouble arm, OptionalDouble against, OptionalDouble difference) {
        static CyclePair of(int cycle, OptionalDouble arm, OptionalDouble against) {
            return new CyclePair(
                    cycle,
                    arm,
                    against,
                    arm.isPresent() && against.isPresent()
                            ? OptionalDouble.of(arm.getAsDouble() - against.getAsDouble())
                            : OptionalDouble.empty());
        }
    }

    public PlanContrast {
        cycles = List.copyOf(cycles);
    }

    /** Whether the test that people see lets only the two arms trade places, so that a third one does not matter. */
    public boolean isSwapShown() {
        return swap.flatMap(Outcome::value)
                .map(test -> test.cyclesUsed() >= ENOUGH_TO_SWAP)
                .orElse(false);
    }

    /** The test that people see. */
    public Outcome<RandomizationTest> shown() {
        return isSwapShown() ? swap.orElseThrow() : allOrders;
    }

    /** The differences of the cycles that have both blocks. */
    public List<Double> differences() {
        List<Double> found = new ArrayList<>();
        for (CyclePair pair : cycles) {
            if (pair.difference().isPresent()) {
                found.add(pair.difference().getAsDouble());
            }
        }
        return found;
    }
}
