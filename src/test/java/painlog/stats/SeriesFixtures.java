package painlog.stats;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import painlog.stats.series.PhasePair;
import painlog.stats.series.Series;

/** Made-up journals. A test that fails names the seed, and the seed brings the journal back. */
public final class SeriesFixtures {
    private final Random random;

    public SeriesFixtures(long seed) {
        // neighbouring seeds give Random nearly the same first number
        random = new Random(new SplittableRandom(seed).nextLong());
    }

    public int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** Tied whole scores, thirds (means of three entries) or numbers without ties, with gaps between days. */
    public Series series(int firstDay, int n) {
        double step = new double[] {1, 1.0 / 3, 1e-6}[random.nextInt(3)];
        return scores(firstDay, n, 0.5 * random.nextDouble(), random.nextInt(5) * 0.5, step);
    }

    public Series scores(int firstDay, int n, double phi, double sd, double step) {
        int[] days = new int[n];
        double[] values = new double[n];
        int day = firstDay;
        double error = random.nextGaussian();
        for (int i = 0; i < n; i++) {
            days[i] = day;
            double score = Math.min(10, Math.max(0, 5 + sd * error));
            values[i] = Math.rint(score / step) * step;
            int gap = random.nextInt(5) == 0 ? 2 + random.nextInt(3) : 1;
            day += gap;
            double rho = Math.pow(phi, gap);
            error = rho * error + Math.sqrt(1 - rho * rho) * random.nextGaussian();
        }
        return Series.of(days, values);
    }

    public PhasePair pair(int m, int n) {
        Series a = series(0, m);
        int start = m == 0 ? 1 : a.day(m - 1) + 1;
        return new PhasePair(a, series(start, n), start);
    }

    static Series map(Series days, DoubleUnaryOperator change) {
        return Series.of(
                days.days(),
                IntStream.range(0, days.size())
                        .mapToDouble(i -> change.applyAsDouble(days.value(i)))
                        .toArray());
    }

    static PhasePair map(PhasePair pair, DoubleUnaryOperator change) {
        return new PhasePair(map(pair.a(), change), map(pair.b(), change), pair.startOfB());
    }

    Series shuffled(Series days) {
        int[] order = IntStream.range(0, days.size()).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
        return Series.of(
                IntStream.of(order).map(days::day).toArray(),
                IntStream.of(order).mapToDouble(days::value).toArray());
    }
}
