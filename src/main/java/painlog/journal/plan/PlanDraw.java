package painlog.journal.plan;

import java.util.List;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.word.Arm;

/**
 * An order and how it came about.
 *
 * @param seed what it was drawn from, 0 to 2⁴⁸ − 1
 * @param order the arms of each cycle
 * @param at when it was drawn
 * @param redraws how many orders were drawn and thrown away before it; each one weakens what the draw is worth
 */
public record PlanDraw(long seed, List<List<Arm>> order, Moment at, int redraws) {
    private static final long SEEDS = 1L << 48;

    public PlanDraw {
        if (seed < 0 || seed >= SEEDS) {
            throw new BadInput("a seed is a whole number from 0 to " + (SEEDS - 1) + ", not " + seed);
        }
        if (redraws < 0) {
            throw new BadInput("a plan can't have been drawn again " + redraws + " times");
        }
        order = order.stream().map(List::copyOf).toList();
    }
}
