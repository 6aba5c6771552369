package painlog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import painlog.stats.effect.Mcid;
import painlog.stats.nonoverlap.ArmOverlap;
import painlog.stats.nonoverlap.BaselineCorrectedTau;
import painlog.stats.randomization.CircularShift;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.LevelModels;
import painlog.stats.regression.TherapyModels;
import painlog.stats.series.PhasePair;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;
import painlog.stats.sessions.BeforeAfter;
import painlog.stats.sessions.NextDay;
import painlog.stats.sessions.PairedSession;

/** Values that lie exactly on a threshold, and unmirrored results of a mirrored measure. */
class ThresholdsAndMirroringTest {
    private static Series days(int first, double... values) {
        return Series.of(IntStream.range(first, first + values.length).toArray(), values);
    }

    private static final Series A = days(0, 6, 7, 5, 7, 6, 8, 6, 5, 7, 6, 7);
    private static final Series B = days(11, 4, 5, 3, 5, 4, 6, 4, 3, 5, 4, 5);
    private static final PhasePair PAIR = new PhasePair(A, B, 11);

    @Test
    void unmirrored_results_equal_those_of_the_pair_itself() {
        BaselineCorrectedTau tau =
                BaselineCorrectedTau.of(PAIR.mirrored()).value().orElseThrow();
        CircularShift shift = CircularShift.of(PAIR.mirrored()).value().orElseThrow();

        assertEquals(
                BaselineCorrectedTau.of(PAIR).value().orElseThrow().slopePerDay(),
                tau.unmirrored().slopePerDay(),
                1e-9);
        assertEquals(
                BaselineCorrectedTau.of(PAIR).value().orElseThrow().interceptAtDay0(),
                tau.unmirrored().interceptAtDay0(),
                1e-9);
        assertEquals(tau.tau(), tau.unmirrored().tau());
        assertEquals(-2, shift.unmirrored().statistic(), 1e-9);
        assertEquals(shift.pTwoSided(), shift.unmirrored().pTwoSided());
    }

    @Test
    void unmirrored_arms_keep_their_overlap_and_negate_their_shift() {
        Outcome<ArFit> level = LevelModels.of(PAIR);
        ArmOverlap overlap = ArmOverlap.of(A, B, level).value().orElseThrow();

        assertEquals(-overlap.hodgesLehmann(), overlap.unmirrored().hodgesLehmann(), 1e-9);
        assertEquals(overlap.nap(), overlap.unmirrored().nap());
        assertTrue(overlap.hodgesLehmann() < 0);
    }

    @Test
    void three_days_of_each_are_enough_for_an_overlap_and_two_are_not() {
        Outcome<ArFit> none = LevelModels.of(new PhasePair(days(0, 5, 6, 5), days(3, 4, 3, 4), 3));

        assertTrue(
                ArmOverlap.of(days(0, 5, 6, 5), days(3, 4, 3, 4), none).value().isPresent());
        assertTrue(ArmOverlap.of(days(0, 5, 6), days(3, 4, 3, 4), none).value().isEmpty());
        assertTrue(ArmOverlap.of(days(0, 5, 6, 5), days(3, 4, 3), none).value().isEmpty());
        assertTrue(BaselineCorrectedTau.of(new PhasePair(days(0, 5, 6), days(2, 4, 3, 4), 2))
                .value()
                .isEmpty());
    }

    @Test
    void a_drop_of_exactly_two_points_or_thirty_percent_counts() {
        BeforeAfter three = BeforeAfter.of(List.of(session(8, 6), session(5, 3.5), session(0, 0)))
                .value()
                .orElseThrow();

        assertEquals(1, three.drops().nDropGe2());
        assertEquals(1, three.drops().nDropGe30pct());
        assertEquals(2, three.drops().nResponder());
    }

    @Test
    void an_improvement_of_exactly_the_mark_reaches_it() {
        assertEquals(Mcid.McidReading.CLEAR, reading(-3, -4, -2));
        assertEquals(Mcid.McidReading.LIKELY_BUT_UNCERTAIN, reading(-2, -4, 0));
        assertEquals(Mcid.McidReading.UNLIKELY_NOT_EXCLUDED, reading(-1, -2, 0));
        assertEquals(Mcid.McidReading.EXCLUDED, reading(-1, -1.9, 0));
    }

    @Test
    void thirty_percent_are_a_mark_from_a_mean_of_three_on() {
        assertEquals(
                Mcid.McidReading.LIKELY_BUT_UNCERTAIN,
                Mcid.of(-1, new ConfidenceInterval(-2, 0), 3).reading30pct());
        assertEquals(
                Mcid.McidReading.REFUSED_LOW_BASELINE,
                Mcid.of(-1, new ConfidenceInterval(-2, 0), 2.99).reading30pct());
    }

    @Test
    void without_days_next_to_each_other_only_the_spread_is_uncertain() {
        Series a = everyOther(0, 5, 6, 5, 6, 5, 6, 5, 6);
        Series b = everyOther(16, 3, 4, 3, 4, 3, 4, 3, 4);
        ArFit fit = LevelModels.of(new PhasePair(a, b, 16)).value().orElseThrow();

        assertEquals(0, fit.errors().phi());
        assertEquals(14, fit.estimate("level").test().dfUnclamped(), 1e-9, "days less coefficients");
    }

    private static Series everyOther(int first, double... values) {
        int[] days = IntStream.range(0, values.length).map(i -> first + 2 * i).toArray();
        return Series.of(days, values);
    }

    @Test
    void five_days_with_a_session_and_five_without_are_enough_for_the_next_day() {
        assertTrue(NextDay.of(threes(10), sessions(5)).value().isPresent());
        assertEquals(
                5,
                NextDay.of(threes(10), sessions(5)).value().orElseThrow().days().nSessionDays());
        assertTrue(NextDay.of(threes(10), sessions(4)).value().isEmpty());
        assertTrue(NextDay.of(threes(9), sessions(5)).value().isEmpty());
        assertTrue(NextDay.of(threes(9), sessions(4)).value().isEmpty());
    }

    /** So many groups of three days, with a gap of a week between them. */
    private static Series threes(int groups) {
        double[] scores = {6, 5, 4, 7, 6, 6, 5, 5, 3, 6, 4, 5, 7, 7, 5, 4, 6, 4, 6, 6, 7, 5, 3, 5, 4, 5, 6, 7, 5, 5};
        int[] days = IntStream.range(0, 3 * groups).map(i -> i / 3 * 10 + i % 3).toArray();
        return Series.of(days, java.util.Arrays.copyOf(scores, days.length));
    }

    /** On the middle day of the first groups. */
    private static int[] sessions(int count) {
        return IntStream.range(0, count).map(i -> 10 * i + 1).toArray();
    }

    @Test
    void all_four_kinds_of_days_must_have_data_for_the_factorial_model() {
        List<PhaseSeries> four = List.of(
                new PhaseSeries("none", false, false, days(0, 6, 7, 5, 7, 6, 8, 6)),
                new PhaseSeries("massage", true, false, days(7, 5, 4, 6, 5, 4, 5, 3)),
                new PhaseSeries("physical-therapy", false, true, days(14, 5, 6, 5, 4, 5, 3, 5)),
                new PhaseSeries("both", true, true, days(21, 3, 4, 2, 4, 3, 2, 4)),
                new PhaseSeries("none", false, false, days(28, 6, 5, 7, 6, 7, 5, 6)));
        List<PhaseSeries> without = new ArrayList<>(four);
        without.set(3, new PhaseSeries("both", true, true, days(21)));

        assertTrue(TherapyModels.of(four).factorialTrendReml().value().isPresent());
        assertEquals(
                Reason.NOT_ALL_FOUR_TYPES,
                ((NotEstimable<?>) TherapyModels.of(without).factorialTrendReml()).reason());
    }

    private static Mcid.McidReading reading(double level, double lower, double upper) {
        return Mcid.of(level, new ConfidenceInterval(lower, upper), 6).readingPoints();
    }

    private static PairedSession session(double before, double after) {
        return PairedSession.recorded(1, "massage", before, after);
    }
}
