package painlog.stats.plan;

import java.util.List;
import java.util.Random;
import painlog.stats.JsonUnwrapped;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;

/**
 * The difference of two arms of a drawn plan against the orders that could have been drawn (Edgington &amp; Onghena). Needs
 * no model of the days; missing days stay where they are, only labels move (De &amp; Onghena 2020).
 *
 * @param statistic mean over the cycles used of the arm's block less the other's, points
 * @param cyclesUsed the others have an empty block
 * @param orders how many orders there are
 * @param exact whether all were compared; otherwise 20,000 of them, the real one included
 */
public record RandomizationTest(double statistic, int cyclesUsed, long orders, boolean exact, P p, SmallestP smallest) {
    private static final int MOST_ORDERS = 20_000;
    private static final long SEED = 20_240_101;
    private static final double TIE = 1e-9;

    /**
     * Shares of the orders.
     *
     * @param pLower with a difference at most the real one
     * @param pTwoSided with one at least as far from 0
     */
    public record P(double pLower, double pTwoSided) implements JsonUnwrapped {}

    /** The least that these shares could have become. */
    public record SmallestP(double smallestPLower, double smallestPTwoSided) implements JsonUnwrapped {}

    /**
     * All (A!)^K orders of the cycles without an empty block: the hypothesis is that no arm makes any difference. Refused
     * below two such cycles ({@code fewer_than_two_cycles}).
     */
    public static Outcome<RandomizationTest> allOrders(DrawnCycles cycles, int arm, int against) {
        List<double[]> means = cycles.complete();
        if (means.size() < 2) {
            return tooFew(means.size());
        }
        double observed = cycles.statistic(cycles.completeCycles(), arm, against);
        double orders = Math.pow(factorial(cycles.arms()), means.size());
        double placements = Math.pow((double) cycles.arms() * (cycles.arms() - 1), means.size());
        Counts counts = new Counts(observed);
        if (orders <= MOST_ORDERS) {
            place(means, counts, 0, 0);
            return Outcome.ok(result(counts, means.size(), orders, placements));
        }
        counts.take(observed);
        draw(means, counts, arm, against);
        return Outcome.ok(result(counts, means.size(), orders, placements));
    }

    /**
     * Only the two arms change places within each cycle, 2^K orders: what the other arms do does not matter. A cycle is
     * left out only when a block of these two is empty.
     */
    public static Outcome<RandomizationTest> swap(DrawnCycles cycles, int arm, int against) {
        List<Integer> used = cycles.cyclesWith(arm, against);
        if (used.size() < 2) {
            return tooFew(used.size());
        }
        double[] differences = used.stream()
                .mapToDouble(cycle -> cycles.difference(cycle, arm, against))
                .toArray();
        Counts counts = new Counts(cycles.statistic(used, arm, against));
        for (int signs = 0; signs < 1 << differences.length; signs++) {
            double sum = 0;
            for (int cycle = 0; cycle < differences.length; cycle++) {
                sum += (signs >> cycle & 1) == 0 ? differences[cycle] : -differences[cycle];
            }
            counts.take(sum / differences.length);
        }
        double orders = Math.pow(2, used.size());
        return Outcome.ok(result(counts, used.size(), orders, orders));
    }

    private static Outcome<RandomizationTest> tooFew(int cycles) {
        return NotEstimable.of(Reason.FEWER_THAN_TWO_CYCLES, List.of("cyclesUsed"), cycles);
    }

    private static double factorial(int n) {
        double product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }

    /** Goes through the places that the two arms can have in each cycle; the rest of an order does not matter. */
    private static void place(List<double[]> means, Counts counts, int cycle, double sum) {
        if (cycle == means.size()) {
            counts.take(sum / cycle);
            return;
        }
        double[] blocks = means.get(cycle);
        for (int arm = 0; arm < blocks.length; arm++) {
            for (int against = 0; against < blocks.length; against++) {
                if (arm != against) {
                    place(means, counts, cycle + 1, sum + blocks[arm] - blocks[against]);
                }
            }
        }
    }

    private static void draw(List<double[]> means, Counts counts, int arm, int against) {
        Random random = DrawnNumbers.of(SEED);
        for (int order = 1; order < MOST_ORDERS; order++) {
            double sum = 0;
            for (double[] blocks : means) {
                int[] place = DrawnNumbers.shuffled(blocks.length, random);
                for (int i = 0; i < place.length; i++) {
                    sum += place[i] == arm ? blocks[i] : place[i] == against ? -blocks[i] : 0;
                }
            }
            counts.take(sum / means.size());
        }
    }

    private static RandomizationTest result(Counts counts, int cycles, double orders, double placements) {
        boolean exact = orders <= MOST_ORDERS;
        double least = exact ? 0 : 1.0 / MOST_ORDERS;
        SmallestP smallest = new SmallestP(Math.max(least, 1 / placements), Math.max(least, 2 / placements));
        P p = new P(counts.low / counts.all, counts.far / counts.all);
        return new RandomizationTest(counts.observed, cycles, Math.round(orders), exact, p, smallest);
    }

    /** How many orders are as far as the real one. */
    private static final class Counts {
        private final double observed;
        private double all;
        private double low;
        private double far;

        Counts(double observed) {
            this.observed = observed;
        }

        void take(double statistic) {
            all++;
            low += statistic <= observed + TIE ? 1 : 0;
            far += Math.abs(statistic) >= Math.abs(observed) - TIE ? 1 : 0;
        }
    }
}
