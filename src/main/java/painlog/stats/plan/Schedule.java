package painlog.stats.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The days of an experiment in the order of the calendar.
 *
 * @param arms how many arms there are
 * @param blocks one after the other, without a day between them
 */
public record Schedule(int arms, List<ScheduledBlock> blocks) {

    /**
     * Some days in a row under one arm.
     *
     * @param arm its place among the arms, from 0; empty for days that are left out
     * @param days at least 1
     */
    public record ScheduledBlock(OptionalInt arm, int days) {}

    public Schedule {
        blocks = List.copyOf(blocks);
    }

    /**
     * The blocks of an order.
     *
     * @param order the arms of each cycle
     * @param washoutDays how many days are left out at the start of every block but the first; below the block's days
     */
    public static <T> Schedule of(BlockDesign<T> design, List<List<T>> order, int washoutDays) {
        List<ScheduledBlock> blocks = new ArrayList<>();
        for (List<T> cycle : order) {
            for (T arm : cycle) {
                int leftOut = blocks.isEmpty() ? 0 : washoutDays;
                if (leftOut > 0) {
                    blocks.add(new ScheduledBlock(OptionalInt.empty(), leftOut));
                }
                int index = design.arms().indexOf(arm);
                blocks.add(new ScheduledBlock(OptionalInt.of(index), design.blockDays() - leftOut));
            }
        }
        return new Schedule(design.arms().size(), blocks);
    }

    /** The arm of each day from 0; −1 for days that are left out. */
    int[] armByDay() {
        int[] arm = new int[blocks.stream().mapToInt(ScheduledBlock::days).sum()];
        int day = 0;
        for (ScheduledBlock block : blocks) {
            Arrays.fill(arm, day, day + block.days(), block.arm().orElse(-1));
            day += block.days();
        }
        return arm;
    }
}
