package painlog.stats;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The k-th smallest slope among all pairs of points, exactly as if all slopes had been sorted. Few points: they are sorted.
 * Many: a random sample of the slopes brackets the wanted rank, exact counts narrow the search to between the bracket, and
 * so on until the rest can be sorted (after Dillencourt, Mount &amp; Netanyahu 1992). Expected O(n log n) time, O(n) memory;
 * chance decides only how long it takes.
 */
final class SlopeSelection {
    private static final int SORTED_AT_ONCE = 80_000;
    private static final long SEED = 20_260_101;

    private final PairedSlopes slopes;
    private final double[] sorted;
    private final Slope[] firstSample;
    private final SplittableRandom random = new SplittableRandom(SEED);

    SlopeSelection(Series points) {
        slopes = new PairedSlopes(points);
        boolean few = slopes.size() <= SORTED_AT_ONCE;
        sorted = few ? slopes.all() : new double[0];
        Arrays.sort(sorted);
        firstSample = few ? new Slope[0] : sample(slopes.between(Slope.LOWEST, Slope.HIGHEST), slopes.size());
    }

    long size() {
        return slopes.size();
    }

    /** The middle slope, or the mean of the two middle ones. */
    double median() {
        return (at((size() + 1) / 2) + at(size() / 2 + 1)) / 2;
    }

    /** Between the neighbouring ranks for a broken one; the rank must be within 1 to size. */
    double interpolated(double rank) {
        long below = (long) Math.floor(rank);
        double first = at(below);
        return rank == below ? first : first + (rank - below) * (at(below + 1) - first);
    }

    /** The slope of this rank, from 1. */
    double at(long rank) {
        if (sorted.length > 0) {
            return sorted[(int) rank - 1];
        }
        return search(new Range(Slope.LOWEST, Slope.HIGHEST, 0, slopes.size()), firstSample, rank);
    }

    /** Slopes strictly between two, of which there are {@code count}; {@code before} are at most the low one. */
    private record Range(Slope low, Slope high, long before, long count) {}

    private double search(Range range, Slope[] sample, long rank) {
        double place = (rank - range.before()) * (double) sample.length / range.count();
        int margin = (int) (2 * Math.sqrt(sample.length)) + 1;
        int lower = (int) Math.max(-1, place - margin);
        int upper = (int) Math.min(sample.length, place + margin);
        Range narrower = range;
        for (int bound : new int[] {lower, upper}) {
            if (bound < 0 || bound >= sample.length) {
                continue;
            }
            long[] counts = slopes.countBelowAndUpTo(sample[bound]);
            if (counts[0] < rank && rank <= counts[1]) {
                return slopes.value(sample[bound]);
            }
            narrower = cut(narrower, sample[bound], counts, rank);
        }
        return within(narrower, rank);
    }

    private static Range cut(Range range, Slope at, long[] counts, long rank) {
        long end = range.before() + range.count();
        if (rank <= counts[0]) {
            return new Range(range.low(), at, range.before(), counts[0] - range.before());
        }
        return new Range(at, range.high(), counts[1], end - counts[1]);
    }

    private double within(Range range, long rank) {
        PairedSlopes.Between between = slopes.between(range.low(), range.high());
        if (range.count() > SORTED_AT_ONCE) {
            return search(range, sample(between, range.count()), rank);
        }
        double[] rest = Arrays.stream(between.pick(Inversions.all((int) range.count())))
                .mapToDouble(slopes::value)
                .sorted()
                .toArray();
        return rest[(int) (rank - range.before()) - 1];
    }

    private Slope[] sample(PairedSlopes.Between between, long count) {
        long[] wanted = random.longs(sampleSize(), 0, count).sorted().toArray();
        Slope[] picked = between.pick(wanted);
        Arrays.sort(picked, (a, b) -> Double.compare(slopes.value(a), slopes.value(b)));
        return picked;
    }

    private int sampleSize() {
        return Math.max(4_000, 4 * slopes.points());
    }
}
