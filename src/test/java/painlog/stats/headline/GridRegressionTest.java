package painlog.stats.headline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.SeriesFixtures;
import painlog.stats.regression.Design;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;

/** What must hold of the headline in every diary, tried on made-up ones. */
class GridRegressionTest {
    private static final int RUNS = 40;
    private static final List<String> ARMS = List.of("a", "b");

    private static List<PhaseSeries> diary(int seed) {
        SeriesFixtures fixtures = new SeriesFixtures(seed);
        Series a = fixtures.scores(0, 15, 0.4, 1.2, 1);
        Series b = fixtures.scores(40, 15, 0.4, 1.2, 1);
        return List.of(new PhaseSeries("a", false, false, a), new PhaseSeries("b", false, false, b));
    }

    private static List<PhaseSeries> changed(List<PhaseSeries> diary, DoubleUnaryOperator change) {
        return diary.stream()
                .map(phase -> new PhaseSeries(
                        phase.arm(),
                        false,
                        false,
                        Series.of(
                                phase.days().days(),
                                IntStream.range(0, phase.days().size())
                                        .mapToDouble(i -> change.applyAsDouble(
                                                phase.days().value(i)))
                                        .toArray())))
                .toList();
    }

    private static Headline headline(List<PhaseSeries> diary, double range) {
        return HeadlineModel.of(ARMS, diary, range).headline("b", "a").value().orElseThrow();
    }

    @Test
    void a_shifted_scale_changes_nothing() {
        for (int seed = 0; seed < RUNS; seed++) {
            Headline plain = headline(diary(seed), 10);
            Headline shifted = headline(changed(diary(seed), x -> x + 1000), 10);
            assertEquals(plain.estimate(), shifted.estimate(), 1e-9, "seed " + seed);
            assertEquals(plain.ci().lower(), shifted.ci().lower(), 1e-9, "seed " + seed);
            assertEquals(plain.test().p(), shifted.test().p(), 1e-9, "seed " + seed);
        }
    }

    @Test
    void a_stretched_scale_stretches_all_but_p() {
        for (int seed = 0; seed < RUNS; seed++) {
            Headline plain = headline(diary(seed), 10);
            Headline stretched = headline(changed(diary(seed), x -> 50 * x), 500);
            assertEquals(50 * plain.estimate(), stretched.estimate(), 1e-7, "seed " + seed);
            assertEquals(50 * plain.se(), stretched.se(), 1e-7, "seed " + seed);
            assertEquals(50 * plain.ci().upper(), stretched.ci().upper(), 1e-7, "seed " + seed);
            assertEquals(
                    50 * plain.wandering().walkPerWeek(), stretched.wandering().walkPerWeek(), 1e-7, "seed " + seed);
            assertEquals(plain.test().p(), stretched.test().p(), 1e-9, "seed " + seed);
            assertEquals(plain.intervalUsable(), stretched.intervalUsable(), "seed " + seed);
        }
    }

    @Test
    void a_mirrored_scale_and_the_other_way_round_negate_the_difference() {
        for (int seed = 0; seed < RUNS; seed++) {
            Headline plain = headline(diary(seed), 10);
            Headline mirrored = headline(changed(diary(seed), x -> 10 - x), 10);
            Headline turned = HeadlineModel.of(ARMS, diary(seed), 10)
                    .headline("a", "b")
                    .value()
                    .orElseThrow();
            for (Headline other : List.of(mirrored, turned)) {
                assertEquals(-plain.estimate(), other.estimate(), 1e-9, "seed " + seed);
                assertEquals(-plain.ci().lower(), other.ci().upper(), 1e-9, "seed " + seed);
                assertEquals(plain.test().p(), other.test().p(), 1e-9, "seed " + seed);
            }
        }
    }

    @Test
    void the_ends_of_the_interval_leave_a_fortieth_on_either_side() {
        for (int seed = 0; seed < RUNS; seed++) {
            HeadlineModel model = HeadlineModel.of(ARMS, diary(seed), 10);
            TMixture mixture = model.distribution("b", "a").value().orElseThrow();
            Headline shown = model.headline("b", "a").value().orElseThrow();
            assertEquals(0.025, mixture.below(shown.ci().lower()), 1e-11, "seed " + seed);
            assertEquals(0.025, mixture.above(shown.ci().upper()), 1e-11, "seed " + seed);
            assertEquals(1, mixture.below(0.3) + mixture.above(0.3), 1e-12, "seed " + seed);
            assertEquals(shown.test().p() < 0.05, shown.excludes0(), "seed " + seed);
        }
    }

    @Test
    void a_third_arm_of_one_day_counts_and_changes_little() {
        List<PhaseSeries> three = new java.util.ArrayList<>(diary(1));
        three.add(new PhaseSeries("c", false, false, Series.of(new int[] {90}, new double[] {9})));
        HeadlineModel model = HeadlineModel.of(List.of("a", "b", "c"), three, 10);

        assertEquals(
                headline(diary(1), 10).estimate(),
                model.headline("b", "a").value().orElseThrow().estimate(),
                0.05);
        assertEquals(reason(model.headline("c", "a")), Reason.TOO_FEW_DAYS);
        assertEquals(31, model.days());
    }

    @Test
    void a_straight_line_leaves_nothing_beside_a_steady_drift() {
        List<PhaseSeries> line = List.of(phase("a", 0, 20, 1), phase("b", 20, 20, 3));
        HeadlineModel model = HeadlineModel.of(ARMS, line, 100);

        assertTrue(model.headline("b", "a").value().isPresent());
        assertEquals(Reason.NO_RESIDUAL_VARIATION, reason(model.steadyDrift("b", "a")));
    }

    /** From the start on one more each day. */
    private static PhaseSeries phase(String arm, int first, int n, double start) {
        return new PhaseSeries(
                arm,
                false,
                false,
                Series.of(
                        IntStream.range(first, first + n).toArray(),
                        IntStream.range(first, first + n)
                                .mapToDouble(day -> start + day)
                                .toArray()));
    }

    private static Reason reason(Outcome<?> outcome) {
        return assertInstanceOf(NotEstimable.class, outcome).reason();
    }

    @Test
    void columns_that_say_the_same_are_refused() {
        Series days = diary(1).get(0).days().and(diary(1).get(1).days());
        Design twice =
                Design.of(days).with("b", i -> days.day(i) >= 40 ? 1 : 0).with("again", i -> days.day(i) >= 40 ? 1 : 0);
        Design time = Design.of(days).with("day", days::day);

        assertEquals(
                Reason.TYPES_NOT_IDENTIFIABLE,
                reason(GridRegression.of(twice, 10).headline(0, 1, 0)));
        assertTrue(GridRegression.of(time, 10).headline(0, 1).value().isPresent());
        assertEquals(
                Reason.COLLINEAR_WITH_TIME, reason(GridRegression.of(time, 10).steadyDrift(0, 1)));
    }
}
