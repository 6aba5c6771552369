package painlog.stats.randomization;

import java.util.List;
import java.util.SplittableRandom;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.Ties;
import painlog.stats.series.PhaseSeries;

/**
 * The difference between two arms against every way the labels could have been assigned to the phases (JSON
 * {@code period_permutation}): mean of B's phase means minus A's. A real test only when the order was drawn at random;
 * otherwise descriptive.
 *
 * @param nArrangements how many ways were compared: all of them up to 22 phases, beyond that 200,000 drawn with a fixed
 *     seed, the real one among them
 * @param statistic points
 * @param pImprovement share of the arrangements with a difference at most the real one
 * @param smallestPossibleP 1 / nArrangements
 */
public record PeriodPermutation(
        long nArrangements,
        double statistic,
        long nAsExtremeTwoSided,
        double pTwoSided,
        double pImprovement,
        double smallestPossibleP) {
    private static final int MOST_PHASES = 22;
    private static final int DRAWN = 200_000;
    private static final long SEED = 20_260_101;

    /** The result on the original scale, for mirrored phases, see {@link painlog.stats.series.Series#mirrored}. */
    public PeriodPermutation unmirrored() {
        return new PeriodPermutation(
                nArrangements, 0 - statistic, nAsExtremeTwoSided, pTwoSided, pImprovement, smallestPossibleP);
    }

    /** Refused unless there are two arms and at least four phases. */
    public static Outcome<PeriodPermutation> of(List<PhaseSeries> phases) {
        return Alternation.of(phases)
                .then(alternation -> alternation.size() < 4
                        ? Outcome.refused(Reason.FEWER_THAN_FOUR_PERIODS)
                        : Outcome.ok(new Count(alternation).run()));
    }

    /** Goes through the arrangements. */
    private static final class Count {
        private final double[] means;
        private final int inB;
        private final double total;
        private final double observed;
        private long arrangements;
        private long asFar;
        private long asLow;

        Count(Alternation alternation) {
            means = alternation.means();
            double sumB = 0;
            double sum = 0;
            int b = 0;
            for (int i = 0; i < means.length; i++) {
                sum += means[i];
                sumB += alternation.inB()[i] ? means[i] : 0;
                b += alternation.inB()[i] ? 1 : 0;
            }
            inB = b;
            total = sum;
            observed = difference(sumB);
        }

        private double difference(double sumB) {
            return sumB / inB - (total - sumB) / (means.length - inB);
        }

        PeriodPermutation run() {
            if (means.length <= MOST_PHASES) {
                choose(0, inB, 0);
            } else {
                draw();
            }
            double all = arrangements;
            return new PeriodPermutation(arrangements, observed, asFar, asFar / all, asLow / all, 1 / all);
        }

        private void choose(int from, int left, double sumB) {
            if (left == 0) {
                take(difference(sumB));
                return;
            }
            for (int i = from; i <= means.length - left; i++) {
                choose(i + 1, left - 1, sumB + means[i]);
            }
        }

        private void draw() {
            take(observed);
            SplittableRandom random = new SplittableRandom(SEED);
            double[] shuffled = means.clone();
            while (arrangements < DRAWN) {
                double sumB = 0;
                for (int i = 0; i < inB; i++) {
                    int j = random.nextInt(i, shuffled.length);
                    double swap = shuffled[i];
                    shuffled[i] = shuffled[j];
                    shuffled[j] = swap;
                    sumB += shuffled[i];
                }
                take(difference(sumB));
            }
        }

        private void take(double difference) {
            arrangements++;
            asFar += Ties.above(Math.abs(observed), Math.abs(difference)) ? 0 : 1;
            asLow += Ties.above(difference, observed) ? 0 : 1;
        }
    }
}
