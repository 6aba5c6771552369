package painlog.analysis.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import painlog.journal.plan.PlanShape;
import painlog.stats.plan.CyclesNeeded;

/**
 * What different plans of the same arms would cost and could show, before one is drawn.
 *
 * @param asked the design asked for, which is among the designs
 * @param start the first day it would have
 */
public record PlanProposal(PlanShape asked, LocalDate start, PlanAssumptions assumptions, List<PlannedDesign> designs) {
    private static final List<Integer> BLOCKS = List.of(7, 14, 28);
    private static final List<Integer> CYCLES = List.of(1, 2, 3, 4);
    /** Nobody is shown a plan that takes longer, unless asked for. */
    private static final int LONGEST = 183;

    public PlanProposal {
        designs = List.copyOf(designs);
    }

    /** The designs with blocks of one, two and four weeks up to half a year, and the one asked for. */
    public static PlanProposal of(PlanShape asked, LocalDate start, PlanAssumptions assumptions) {
        Map<Integer, CyclesNeeded> needed = new HashMap<>();
        List<PlannedDesign> designs = new ArrayList<>();
        for (PlanShape shape : shapes(asked)) {
            CyclesNeeded cycles = needed.computeIfAbsent(
                    shape.blockDays(),
                    days -> CyclesNeeded.of(
                            PlannedDesign.blocks(shape),
                            shape.washoutDays(),
                            assumptions.variation(),
                            new CyclesNeeded.Targets(PlannedDesign.DELTAS, PlannedDesign.HALF_WIDTH)));
            designs.add(PlannedDesign.of(shape, assumptions.variation(), cycles));
        }
        return new PlanProposal(asked, start, assumptions, designs);
    }

    private static Set<PlanShape> shapes(PlanShape asked) {
        Set<PlanShape> shapes = new LinkedHashSet<>();
        List<Integer> blocks = new ArrayList<>(BLOCKS);
        if (!blocks.contains(asked.blockDays())) {
            blocks.add(asked.blockDays());
        }
        blocks.sort(null);
        for (int block : blocks) {
            List<Integer> cycles = new ArrayList<>(CYCLES);
            if (block == asked.blockDays() && !cycles.contains(asked.cycles())) {
                cycles.add(asked.cycles());
            }
            for (int count : cycles) {
                boolean isAsked = block == asked.blockDays() && count == asked.cycles();
                boolean isShort = count * asked.arms().size() * block <= LONGEST;
                if (isAsked || (isShort && washoutFits(asked, block))) {
                    shapes.add(new PlanShape(asked.arms(), block, count, asked.washoutDays()));
                }
            }
        }
        return shapes;
    }

    private static boolean washoutFits(PlanShape asked, int block) {
        return asked.washoutDays() <= block - PlanShape.LEAST_COUNTED;
    }

    /** The design asked for. */
    public PlannedDesign askedDesign() {
        return designs.stream()
                .filter(design -> design.shape().equals(asked))
                .findFirst()
                .orElseThrow();
    }
}
