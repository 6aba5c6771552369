package painlog.stats.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The blocks of a drawn plan, cycle by cycle, each cycle's in the order of the calendar. */
public final class DrawnCycles {
    private final int arms;
    private final List<List<DrawnBlock>> cycles;

    private DrawnCycles(int arms, List<List<DrawnBlock>> cycles) {
        this.arms = arms;
        this.cycles = cycles;
    }

    /**
     * The cycles of these blocks.
     *
     * @param arms how many arms the plan has
     * @param blocks in the order of the calendar
     */
    public static DrawnCycles of(int arms, List<DrawnBlock> blocks) {
        TreeMap<Integer, List<DrawnBlock>> byCycle = new TreeMap<>();
        blocks.forEach(block -> byCycle.computeIfAbsent(block.cycle(), cycle -> new ArrayList<>())
                .add(block));
        return new DrawnCycles(arms, List.copyOf(byCycle.values()));
    }

    int arms() {
        return arms;
    }

    /** How many cycles were planned. */
    public int planned() {
        return cycles.size();
    }

    /** Which cycles have no empty block, from 0. */
    List<Integer> completeCycles() {
        List<Integer> complete = new ArrayList<>();
        for (int cycle = 0; cycle < cycles.size(); cycle++) {
            if (cycles.get(cycle).stream().allMatch(block -> block.mean().isPresent())) {
                complete.add(cycle);
            }
        }
        return complete;
    }

    /** The means of those cycles, block by block as they came. */
    List<double[]> complete() {
        return completeCycles().stream()
                .map(cycle -> cycles.get(cycle).stream()
                        .mapToDouble(block -> block.mean().orElseThrow())
                        .toArray())
                .toList();
    }

    /** Which cycles have days in the blocks of both arms, from 0. */
    List<Integer> cyclesWith(int arm, int against) {
        List<Integer> found = new ArrayList<>();
        for (int cycle = 0; cycle < cycles.size(); cycle++) {
            if (mean(cycle, arm).isPresent() && mean(cycle, against).isPresent()) {
                found.add(cycle);
            }
        }
        return found;
    }

    double difference(int cycle, int arm, int against) {
        return mean(cycle, arm).orElseThrow() - mean(cycle, against).orElseThrow();
    }

    double statistic(List<Integer> used, int arm, int against) {
        return used.stream()
                .mapToDouble(cycle -> difference(cycle, arm, against))
                .average()
                .orElseThrow();
    }

    private OptionalDouble mean(int cycle, int arm) {
        return cycles.get(cycle).stream()
                .filter(block -> block.arm() == arm)
                .map(DrawnBlock::mean)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }
}
