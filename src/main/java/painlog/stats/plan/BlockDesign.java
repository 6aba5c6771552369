package painlog.stats.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import painlog.stats.Outcome;
import painlog.stats.Reason;

/**
 * An experiment in cycles: in each of them every arm has one block of whole weeks.
 *
 * @param arms in the order in which they are always named, whatever was typed first; 2 to 6, none twice
 * @param cycles 1 to 12
 * @param blockDays 7 to 84, whole weeks, so that every block holds the same weekdays
 */
public record BlockDesign<T>(List<T> arms, int cycles, int blockDays) {
    /** Seeds lie below this: {@link Random} keeps 48 bits of them. */
    public static final long SEEDS = 1L << 48;

    public static final int MOST_ARMS = 6;
    public static final int MOST_CYCLES = 12;
    public static final int MOST_DAYS = 84;
    private static final int WEEK = 7;

    public BlockDesign {
        arms = List.copyOf(arms);
    }

    /**
     * The design, or why there is none ({@code duplicate_arm}, {@code number_of_arms}, {@code number_of_cycles},
     * {@code not_whole_weeks}).
     */
    public static <T> Outcome<BlockDesign<T>> of(List<T> arms, int cycles, int blockDays) {
        return refusal(arms, cycles, blockDays)
                .map(Outcome::<BlockDesign<T>>refused)
                .orElseGet(() -> Outcome.ok(new BlockDesign<>(arms, cycles, blockDays)));
    }

    private static Optional<Reason> refusal(List<?> arms, int cycles, int blockDays) {
        if (new HashSet<>(arms).size() < arms.size()) {
            return Optional.of(Reason.DUPLICATE_ARM);
        }
        if (arms.size() < 2 || arms.size() > MOST_ARMS) {
            return Optional.of(Reason.NUMBER_OF_ARMS);
        }
        if (cycles < 1 || cycles > MOST_CYCLES) {
            return Optional.of(Reason.NUMBER_OF_CYCLES);
        }
        boolean wholeWeeks = blockDays % WEEK == 0 && blockDays >= WEEK && blockDays <= MOST_DAYS;
        return wholeWeeks ? Optional.empty() : Optional.of(Reason.NOT_WHOLE_WEEKS);
    }

    /**
     * The order that a seed gives: the arms of each cycle, each cycle drawn by itself and uniformly. Refused for a seed outside 0 to 2⁴⁸ − 1 ({@code seed_out_of_range}).
     */
    public Outcome<List<List<T>>> draw(long seed) {
        if (seed < 0 || seed >= SEEDS) {
            return Outcome.refused(Reason.SEED_OUT_OF_RANGE);
        }
        Random random = DrawnNumbers.of(seed);
        List<List<T>> order = new ArrayList<>();
        for (int cycle = 0; cycle < cycles; cycle++) {
            order.add(Arrays.stream(DrawnNumbers.shuffled(arms.size(), random))
                    .mapToObj(arms::get)
                    .toList());
        }
        return Outcome.ok(List.copyOf(order));
    }

    /** Every cycle in the order of the arms (AB AB). */
    public List<List<T>> repeated() {
        List<List<T>> order = new ArrayList<>();
        for (int cycle = 0; cycle < cycles; cycle++) {
            order.add(arms);
        }
        return List.copyOf(order);
    }

    /** Every second cycle the other way round (AB BA). */
    public List<List<T>> mirrored() {
        List<T> reversed = new ArrayList<>(arms);
        Collections.reverse(reversed);
        List<List<T>> order = new ArrayList<>();
        for (int cycle = 0; cycle < cycles; cycle++) {
            order.add(cycle % 2 == 0 ? arms : List.copyOf(reversed));
        }
        return List.copyOf(order);
    }

    /** Days from the first to the last. */
    public int days() {
        return cycles * arms.size() * blockDays;
    }
}
