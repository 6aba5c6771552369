package painlog.stats.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import painlog.stats.series.Series;

/**
 * The k-th smallest slope among all pairs of points, exactly as if all slopes had been sorted. Few points: they are
 * sorted. Many: a random sample of the slopes brackets the wanted rank, exact counts narrow the search to between the
 * bracket, and so on until the rest can be sorted (after Dillencourt, Mount &amp; Netanyahu 1992). Expected O(n log n)
 * time, O(n) memory; chance decides only how long it takes.
 */
public final class SlopeSelection {
    private static final int SORTED_AT_ONCE = 80_000;
    private static final int FEWEST_SAMPLED = 10_000;
    private static final long SEED = 20_260_101;

    private final PairedSlopes slopes;
    private final int sortable;
    private final List<Known> found = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Range everything;
    private final Sample firstSample;

    public SlopeSelection(Series points) {
        this(points, SORTED_AT_ONCE);
    }

    /** @param sortedAtOnce up to how many slopes are simply sorted */
    public SlopeSelection(Series points, int sortedAtOnce) {
        slopes = new PairedSlopes(points);
        sortable = Math.max(sortedAtOnce, 4 * slopes.points());
        everything = new Range(Slope.LOWEST, Slope.HIGHEST, 0, slopes.size());
        if (slopes.size() <= sortedAtOnce) {
            double[] all = slopes.all();
            Arrays.sort(all);
            found.add(new Known(0, all.length, all));
            firstSample = new Sample(slopes.between(Slope.LOWEST, Slope.HIGHEST).pick(new long[0]));
        } else {
            firstSample = sample(everything);
        }
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
    public double at(long rank) {
        for (Known known : found) {
            if (known.has(rank)) {
                return known.at(rank);
            }
        }
        Known known = search(everything, firstSample, rank);
        found.add(known);
        return known.at(rank);
    }

    /** A range of the sorted slopes that is known: sorted, or one value for all. */
    private static final class Known {
        private final long before;
        private final long count;
        private final double[] values;

        Known(long before, long count, double... values) {
            this.before = before;
            this.count = count;
            this.values = values;
        }

        boolean has(long rank) {
            return rank > before && rank <= before + count;
        }

        double at(long rank) {
            return values.length == 1 ? values[0] : values[(int) (rank - before) - 1];
        }
    }

    /** Slopes strictly between two, of which there are {@code count}; {@code before} are at most the low one. */
    private record Range(Slope low, Slope high, long before, long count) {

        /** The part below or above a slope within, by the exact counts at that slope. */
        Range cut(Slope at, long[] counts, long rank) {
            return rank <= counts[0]
                    ? new Range(low, at, before, counts[0] - before)
                    : new Range(at, high, counts[1], before + count - counts[1]);
        }
    }

    /** Some of the slopes of a range, drawn at random. */
    private static final class Sample {
        private final PairedSlopes.Picked picked;
        private final double[] sorted;

        Sample(PairedSlopes.Picked picked) {
            this.picked = picked;
            this.sorted = picked.sortedValues();
        }

        /**
         * Slopes that most likely lie on either side of a place, given as share of the range: three standard errors.
         */
        List<Slope> around(double share) {
            double margin = 3 * Math.sqrt(sorted.length * share * (1 - share)) + 1;
            int lower = (int) Math.floor(share * sorted.length - margin);
            int upper = (int) Math.ceil(share * sorted.length + margin);
            return IntStream.of(lower, upper)
                    .filter(i -> i >= 0 && i < sorted.length)
                    .mapToObj(i -> picked.withValue(sorted[i]))
                    .toList();
        }
    }

    private Known search(Range range, Sample sample, long rank) {
        Range narrower = range;
        for (Slope bound : sample.around((rank - range.before() - 0.5) / range.count())) {
            long[] counts = slopes.countBelowAndUpTo(bound);
            if (counts[0] < rank && rank <= counts[1]) {
                return new Known(counts[0], counts[1] - counts[0], slopes.value(bound));
            }
            narrower = narrower.cut(bound, counts, rank);
        }
        if (narrower.count() > sortable) {
            return search(narrower, sample(narrower), rank);
        }
        long[] all = LongStream.range(0, narrower.count()).toArray();
        double[] rest =
                slopes.between(narrower.low(), narrower.high()).pick(all).sortedValues();
        return new Known(narrower.before(), rest.length, rest);
    }

    /** Large enough that what is left between two bounds can probably be sorted, but no larger than is worth it. */
    private Sample sample(Range range) {
        double ratio = 4.0 * range.count() / sortable;
        int size = (int) Math.max(1_000, Math.min(ratio * ratio, Math.max(FEWEST_SAMPLED, 4 * slopes.points())));
        long[] wanted = random.longs(size, 0, range.count()).sorted().toArray();
        return new Sample(slopes.between(range.low(), range.high()).pick(wanted));
    }
}
