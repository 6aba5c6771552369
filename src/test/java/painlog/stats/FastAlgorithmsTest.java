package painlog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.junit.jupiter.api.Test;
import painlog.stats.nonoverlap.HodgesLehmann;
import painlog.stats.nonoverlap.PairComparison;
import painlog.stats.regression.Design;
import painlog.stats.regression.Gls;
import painlog.stats.regression.NeweyWest;
import painlog.stats.regression.PairDesigns;
import painlog.stats.regression.Satterthwaite;
import painlog.stats.series.KendallScore;
import painlog.stats.series.PhasePair;
import painlog.stats.series.Series;
import painlog.stats.trend.SlopeSelection;

/** Fast algorithms against plain ones. */
class FastAlgorithmsTest {
    private static final int RUNS = 60;

    @Test
    void the_chosen_slope_is_the_one_that_sorting_all_slopes_would_give() {
        for (int seed = 0; seed < RUNS; seed++) {
            SeriesFixtures seriesFixtures = new SeriesFixtures(seed);
            Series days = seriesFixtures.series(seriesFixtures.number(0, 50), seriesFixtures.number(45, 160));
            double[] sorted = allSlopes(days);
            Arrays.sort(sorted);
            SlopeSelection fast = new SlopeSelection(days, 0);
            SlopeSelection plain = new SlopeSelection(days);
            for (int rank = 1; rank <= sorted.length; rank += seriesFixtures.number(1, 400)) {
                assertEquals(sorted[rank - 1], fast.at(rank), 1e-10, "seed " + seed + ", rank " + rank);
                assertEquals(plain.at(rank), fast.at(rank), 0, "seed " + seed + ", rank " + rank);
            }
        }
    }

    private static double[] allSlopes(Series days) {
        return IntStream.range(0, days.size())
                .boxed()
                .flatMapToDouble(i -> IntStream.range(i + 1, days.size())
                        .mapToDouble(j -> (days.value(j) - days.value(i)) / (days.day(j) - days.day(i))))
                .toArray();
    }

    @Test
    void steps_a_day_over_thirty_years_do_not_overflow() {
        Series steps = SeriesFixtures.map(new SeriesFixtures(4).scores(0, 9_000, 0.3, 2, 0.001), x -> 20_000 * x);
        double[] sorted = allSlopes(steps);
        Arrays.sort(sorted);
        assertEquals(sorted[sorted.length / 3], new SlopeSelection(steps).at(sorted.length / 3 + 1), 1e-6);
    }

    @Test
    void comparisons_counted_by_rank_are_those_of_every_pair() {
        for (int seed = 0; seed < RUNS; seed++) {
            SeriesFixtures seriesFixtures = new SeriesFixtures(seed);
            PhasePair pair = seriesFixtures.pair(seriesFixtures.number(1, 40), seriesFixtures.number(1, 40));
            PairComparison fast = new PairComparison(pair.a().values(), pair.b().values());
            double[][] score = scores(pair);
            double nap = Arrays.stream(score)
                    .flatMapToDouble(Arrays::stream)
                    .average()
                    .orElseThrow();
            double q1 = Arrays.stream(score)
                    .mapToDouble(row -> square(Arrays.stream(row).average().orElseThrow()))
                    .average()
                    .orElseThrow();
            double q2 = IntStream.range(0, fast.n())
                    .mapToDouble(j -> square(Arrays.stream(score)
                            .mapToDouble(row -> row[j])
                            .average()
                            .orElseThrow()))
                    .average()
                    .orElseThrow();
            double q3 = Arrays.stream(score)
                    .flatMapToDouble(Arrays::stream)
                    .map(FastAlgorithmsTest::square)
                    .average()
                    .orElseThrow();
            assertEquals(nap, fast.nap(), 1e-12, "seed " + seed);
            assertEquals(q1, fast.q1(), 1e-12, "seed " + seed);
            assertEquals(q2, fast.q2(), 1e-12, "seed " + seed);
            assertEquals(q3, fast.q3(), 1e-12, "seed " + seed);
        }
    }

    private static double square(double x) {
        return x * x;
    }

    private static double[][] scores(PhasePair pair) {
        return Arrays.stream(pair.a().values())
                .mapToObj(a -> Arrays.stream(pair.b().values())
                        .map(b -> Ties.tied(a, b) ? 0.5 : b < a ? 1 : 0)
                        .toArray())
                .toArray(double[][]::new);
    }

    @Test
    void the_median_difference_is_the_one_that_sorting_all_differences_would_give() {
        for (int seed = 0; seed < RUNS; seed++) {
            SeriesFixtures seriesFixtures = new SeriesFixtures(seed);
            PhasePair pair = seriesFixtures.pair(seriesFixtures.number(1, 40), seriesFixtures.number(1, 40));
            double[] all = Arrays.stream(pair.a().values())
                    .flatMap(a -> Arrays.stream(pair.b().values()).map(b -> b - a))
                    .toArray();
            assertEquals(
                    SampleStatistics.median(all),
                    HodgesLehmann.shift(pair.a().values(), pair.b().values()),
                    0,
                    "seed " + seed);
        }
    }

    @Test
    void kendalls_score_is_that_of_every_pair() {
        for (int seed = 0; seed < RUNS; seed++) {
            SeriesFixtures seriesFixtures = new SeriesFixtures(seed);
            Series days = SeriesFixtures.map(
                    seriesFixtures.series(0, seriesFixtures.number(5, 60)), x -> Math.rint(2 * x) / 2);
            long s = 0;
            for (int i = 0; i < days.size(); i++) {
                for (int j = i + 1; j < days.size(); j++) {
                    s += Ties.tied(days.value(i), days.value(j)) ? 0 : days.value(j) > days.value(i) ? 1 : -1;
                }
            }
            KendallScore fast = KendallScore.of(days.values());
            assertEquals(s, fast.s(), "seed " + seed);
            if (fast.untied() > 0) {
                double[] t = Arrays.stream(days.days()).asDoubleStream().toArray();
                assertEquals(
                        new KendallsCorrelation().correlation(t, days.values()), fast.tauB(), 1e-12, "seed " + seed);
            }
        }
    }

    @Test
    void newey_west_is_the_sum_over_every_pair_of_days() {
        for (int seed = 0; seed < RUNS; seed++) {
            SeriesFixtures seriesFixtures = new SeriesFixtures(seed);
            Series days = seriesFixtures.scores(0, seriesFixtures.number(8, 60), 0.3, 1.5, 0.1);
            Gls fit = Gls.at(Design.of(days).with("slope", days::day), 0);
            int lag = seriesFixtures.number(0, 5);
            RealMatrix x = columns(fit.design());
            RealMatrix weights = MatrixUtils.createRealMatrix(days.size(), days.size());
            for (int i = 0; i < days.size(); i++) {
                for (int j = 0; j < days.size(); j++) {
                    double w = 1 - Math.abs(days.day(i) - days.day(j)) / (lag + 1.0);
                    weights.setEntry(i, j, Math.max(0, w) * fit.residuals()[i] * fit.residuals()[j]);
                }
            }
            RealMatrix bread = MatrixUtils.inverse(x.transposeMultiply(x));
            double n = days.size();
            RealMatrix covariance = bread.multiply(x.transpose())
                    .multiply(weights)
                    .multiply(x)
                    .multiply(bread)
                    .scalarMultiply(n / (n - 2));
            double[] se = NeweyWest.standardErrors(fit, lag);
            assertEquals(Math.sqrt(covariance.getEntry(1, 1)), se[1], 1e-9, "seed " + seed);
        }
    }

    private static RealMatrix columns(Design design) {
        return MatrixUtils.createRealMatrix(design.columns().toArray(double[][]::new))
                .transpose();
    }

    @Test
    void the_fit_and_its_degrees_of_freedom_are_those_of_the_dense_matrices() {
        for (int seed = 0; seed < RUNS; seed++) {
            SeriesFixtures seriesFixtures = new SeriesFixtures(seed);
            Series a = seriesFixtures.scores(0, seriesFixtures.number(5, 30), 0.4, 1.5, 0.5);
            int start = a.day(a.size() - 1) + 2;
            Series b = seriesFixtures.scores(start, seriesFixtures.number(7, 30), 0.4, 1.5, 0.5);
            double phi = seriesFixtures.number(0, 20) == 0 ? 0 : seriesFixtures.number(0, 95) / 100.0;
            Design design = PairDesigns.interrupted(new PhasePair(a, b, start));
            Gls fit = Gls.at(design, phi);
            RealVector contrast = new ArrayRealVector(new double[] {0, 0.3, 1, seriesFixtures.number(-9, 9)});
            double df = dense(design, phi, fit, contrast);
            assertEquals(df, new Satterthwaite(fit).df(contrast), 1e-7 * df, "seed " + seed + ", phi " + phi);
        }
    }

    private static double dense(Design design, double phi, Gls fit, RealVector contrast) {
        int n = design.n();
        RealMatrix r = MatrixUtils.createRealMatrix(n, n);
        RealMatrix dr = MatrixUtils.createRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int lag = Math.abs(design.days().day(i) - design.days().day(j));
                r.setEntry(i, j, Math.pow(phi, lag));
                dr.setEntry(i, j, lag == 0 ? 0 : lag * Math.pow(phi, lag - 1));
            }
        }
        RealMatrix x = columns(design);
        RealMatrix s = MatrixUtils.inverse(r.scalarMultiply(fit.sigma2()));
        RealMatrix v = MatrixUtils.inverse(x.transposeMultiply(s).multiply(x));
        RealMatrix m = v.multiply(x.transpose()).multiply(s);
        assertEquals(
                0,
                new ArrayRealVector(m.operate(design.days().values())).getDistance(new ArrayRealVector(fit.beta())),
                1e-8);
        RealMatrix p = s.subtract(s.multiply(x).multiply(m));
        RealMatrix p1 = p.multiply(dr.scalarMultiply(fit.sigma2()));
        RealMatrix p2 = p.multiply(r);
        RealMatrix information = MatrixUtils.createRealMatrix(new double[][] {
            {p1.multiply(p1).getTrace() / 2, p1.multiply(p2).getTrace() / 2},
            {p1.multiply(p2).getTrace() / 2, p2.multiply(p2).getTrace() / 2}
        });
        RealVector along = m.preMultiply(contrast);
        RealVector g = new ArrayRealVector(
                new double[] {along.dotProduct(dr.operate(along)) * fit.sigma2(), along.dotProduct(r.operate(along))});
        double variance = contrast.dotProduct(v.operate(contrast));
        return 2
                * variance
                * variance
                / g.dotProduct(MatrixUtils.inverse(information).operate(g));
    }
}
