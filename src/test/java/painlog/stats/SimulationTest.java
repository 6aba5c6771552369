package painlog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import painlog.stats.randomization.CircularShift;
import painlog.stats.randomization.PeriodPermutation;
import painlog.stats.randomization.StartPoint;
import painlog.stats.regression.LevelModels;
import painlog.stats.series.PhasePair;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;

/**
 * Do the tests keep their error rates when nothing happened? Slow: {@code mvn test -Psimulation}. Sizes are chosen so
 * that 5 % is a possible p; with 4,000 runs the rate is good to ±0.35 points.
 */
@Tag("simulation")
class SimulationTest {
    private static final int RUNS = 4_000;
    private static final double NOMINAL = 0.05;
    private static final double FIVE_ERRORS = 5 * Math.sqrt(NOMINAL * (1 - NOMINAL) / RUNS);

    private static double rate(String what, ToDoubleFunction<SeriesFixtures> p) {
        int rejected = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            rejected += p.applyAsDouble(new SeriesFixtures(seed)) <= NOMINAL + 1e-9 ? 1 : 0;
        }
        double rate = (double) rejected / RUNS;
        System.err.println(String.format(Locale.ROOT, "%s: %.4f", what, rate));
        return rate;
    }

    /** B begins after the first m days. */
    private static PhasePair split(Series days, int m) {
        int[] all = days.days();
        double[] values = days.values();
        Series a = Series.of(Arrays.copyOf(all, m), Arrays.copyOf(values, m));
        Series b = Series.of(Arrays.copyOfRange(all, m, all.length), Arrays.copyOfRange(values, m, all.length));
        return new PhasePair(a, b, b.day(0));
    }

    private static CircularShift shift(SeriesFixtures seriesFixtures, double phi, double step) {
        return CircularShift.of(split(seriesFixtures.scores(0, 40, phi, 1.2, step), 20))
                .value()
                .orElseThrow();
    }

    @Test
    void moving_labels_in_a_circle_rejects_one_time_in_twenty_when_days_are_independent() {
        double oneSided = rate(
                "circular shift, independent days, one-sided",
                m -> shift(m, 0, 1e-9).pImprovement());
        double twoSided = rate(
                "circular shift, independent days, two-sided",
                m -> shift(m, 0, 1e-9).pTwoSided());
        assertEquals(NOMINAL, oneSided, FIVE_ERRORS);
        assertEquals(NOMINAL, twoSided, FIVE_ERRORS);
    }

    @Test
    void moving_labels_in_a_circle_stays_near_that_for_whole_scores_that_hang_together() {
        double whole = rate(
                "circular shift, whole scores, phi .4, two-sided",
                m -> shift(m, 0.4, 1).pTwoSided());
        assertTrue(whole <= 0.08, "rejects " + whole);
    }

    private static StartPoint start(SeriesFixtures seriesFixtures, double phi) {
        return StartPoint.of(split(seriesFixtures.scores(0, 45, phi, 1.2, 1e-9), seriesFixtures.number(3, 42)))
                .value()
                .orElseThrow();
    }

    @Test
    void a_start_day_drawn_at_random_rejects_one_time_in_twenty_even_when_days_hang_together() {
        for (double phi : new double[] {0, 0.6}) {
            double rate = rate(
                    "start point, drawn start, phi " + phi, m -> start(m, phi).pImprovement());
            assertEquals(NOMINAL, rate, FIVE_ERRORS);
        }
    }

    private static PeriodPermutation threeCycles(SeriesFixtures seriesFixtures) {
        List<PhaseSeries> phases = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            phases.add(new PhaseSeries(
                    i % 2 == 0 ? "none" : "massage",
                    i % 2 == 1,
                    false,
                    seriesFixtures.scores(60 * i, 14, 0.2, 1, 1e-9)));
        }
        return PeriodPermutation.of(phases).value().orElseThrow();
    }

    @Test
    void dealing_the_labels_anew_to_six_periods_rejects_one_time_in_twenty() {
        assertEquals(
                NOMINAL, rate("period permutation, ABABAB", m -> threeCycles(m).pImprovement()), FIVE_ERRORS);
    }

    @Test
    void the_interval_without_wandering_misses_no_effect_about_one_time_in_twenty() {
        for (double phi : new double[] {0.2, 0.6}) {
            double rate = rate(
                    "level_reml, 14 + 14 days, gaps, whole scores, phi " + phi,
                    seriesFixtures -> LevelModels.of(split(seriesFixtures.scores(0, 28, phi, 1.2, 1), 14))
                            .value()
                            .map(fit -> fit.estimate("level").test().p())
                            .orElse(1.0));
            assertTrue(rate > 0.01 && rate < 0.08, "misses " + rate);
        }
    }
}
