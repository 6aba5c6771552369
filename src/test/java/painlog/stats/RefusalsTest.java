package painlog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import painlog.stats.effect.Magnitude;
import painlog.stats.effect.Mcid;
import painlog.stats.randomization.Cycles;
import painlog.stats.randomization.PeriodPermutation;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.Autocorrelation;
import painlog.stats.regression.LevelModels;
import painlog.stats.regression.TherapyModels;
import painlog.stats.series.Description;
import painlog.stats.series.PhasePair;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;
import painlog.stats.sessions.BeforeAfter;
import painlog.stats.sessions.EventLocked;
import painlog.stats.sessions.NextDay;
import painlog.stats.sessions.PairedSession;
import painlog.stats.sessions.SessionTime;
import painlog.stats.trend.LinearTrend;
import painlog.stats.trend.MannKendall;

/** Every reason to refuse, provoked once. */
class RefusalsTest {
    private static Series days(int first, double... values) {
        return Series.of(IntStream.range(first, first + values.length).toArray(), values);
    }

    private static Series noisy(int first, int n) {
        return new SeriesFixtures(first + n).scores(first, n, 0.2, 1.5, 0.5);
    }

    private static PhaseSeries phase(String arm, Series days) {
        return new PhaseSeries(arm, arm.contains("massage"), arm.contains("pt"), days);
    }

    private static void refused(Reason reason, Outcome<?> outcome) {
        assertEquals(reason, ((NotEstimable<?>) outcome).reason());
    }

    @Test
    void a_span_without_days_has_nothing_to_describe() {
        refused(Reason.NO_DATA, Description.of(days(0), 7, 0, 0));
        refused(Reason.NO_DATA, TherapyModels.of(List.of()).typesReml());
    }

    @Test
    void few_days_have_no_level_change_and_nothing_is_known_of_it() {
        PhasePair pair = new PhasePair(days(0, 5, 6, 5, 6), days(4, 3, 2, 3, 2, 3, 2), 4);
        refused(Reason.TOO_FEW_DAYS, LevelModels.of(pair));
        refused(Reason.TOO_FEW_DAYS, Mcid.of(pair));
        assertEquals(Map.of(), ((NotEstimable<ArFit>) LevelModels.of(pair)).known());
    }

    @Test
    void two_flat_periods_have_no_variation() {
        PhasePair pair = new PhasePair(days(0, 5, 5, 5, 5, 5, 5), days(6, 3, 3, 3, 3, 3, 3), 6);
        refused(Reason.NO_VARIATION, LevelModels.of(pair));
        refused(Reason.NO_VARIATION, Autocorrelation.of(pair));
        refused(Reason.NO_VARIATION, MannKendall.of(pair.a()));
    }

    @Test
    void a_perfect_line_leaves_nothing_to_judge_by() {
        Outcome<ArFit> line = LinearTrend.reml(days(0, 9, 8, 7, 6, 5, 4));
        refused(Reason.NO_RESIDUAL_VARIATION, line);
        assertEquals(Map.of("n", 6, "k", 2, "phi", 0.0), ((NotEstimable<ArFit>) line).known());
    }

    @Test
    void a_series_that_drifts_has_no_level() {
        PhasePair pair = new PhasePair(days(0, 9, 8, 7, 6, 5, 4), days(6, 3, 2, 1, 0, -1, -2), 6);
        refused(Reason.PHI_AT_UPPER_BOUND, LevelModels.of(pair));
        assertEquals(0.99, ((NotEstimable<ArFit>) LevelModels.of(pair)).known().get("phi"));
    }

    @Test
    void near_zero_there_is_no_ratio() {
        PhasePair pair = new PhasePair(days(0, 5, 6, 5), days(3, 0, 1, 0), 3);
        refused(Reason.MEAN_BELOW_1, Magnitude.of(pair).value().orElseThrow().lrr());
    }

    @Test
    void cycles_need_two_arms_that_alternate_twice() {
        List<PhaseSeries> three =
                List.of(phase("none", noisy(0, 6)), phase("massage", noisy(20, 6)), phase("pt", noisy(40, 6)));
        List<PhaseSeries> once = List.of(phase("none", noisy(0, 6)), phase("massage", noisy(20, 6)));
        List<PhaseSeries> twiceTheSame = List.of(
                phase("none", noisy(0, 6)),
                phase("massage", noisy(20, 6)),
                phase("massage", noisy(40, 6)),
                phase("none", noisy(60, 6)));
        refused(Reason.NOT_TWO_TYPES, Cycles.of(three));
        refused(Reason.NOT_ALTERNATING, Cycles.of(twiceTheSame));
        refused(Reason.FEWER_THAN_TWO_CYCLES, Cycles.of(once));
        refused(Reason.FEWER_THAN_FOUR_PERIODS, PeriodPermutation.of(once));
    }

    @Test
    void therapies_that_always_come_together_cannot_be_told_apart() {
        TherapyModels together =
                TherapyModels.of(List.of(phase("none", noisy(0, 12)), phase("massage+pt", noisy(30, 12))));
        refused(Reason.TYPES_NOT_IDENTIFIABLE, together.typesReml());
        refused(Reason.NOT_ALL_FOUR_TYPES, together.factorialTrendReml());
        refused(
                Reason.TYPES_NOT_IDENTIFIABLE,
                TherapyModels.of(List.of(phase("pt", noisy(0, 20)))).typesReml());
    }

    @Test
    void two_sessions_are_too_few() {
        SessionTime session = new SessionTime("massage", 5, OptionalDouble.of(6), OptionalDouble.of(4));
        refused(Reason.TOO_FEW_SESSIONS, BeforeAfter.of(PairedSession.of(List.of(session, session), List.of())));
        refused(
                Reason.TOO_FEW_SESSIONS,
                EventLocked.of(List.of(session), List.of(), List.of(), Optional.empty())
                        .get(0));
        refused(Reason.TOO_FEW_DAYS, NextDay.of(noisy(0, 40), 5, 12));
    }

    @Test
    void days_that_cannot_be_are_a_mistake_of_the_caller() {
        assertThrows(IllegalArgumentException.class, () -> Series.of(new int[] {1, 1}, new double[] {2, 3}));
        assertThrows(IllegalArgumentException.class, () -> Series.of(new int[] {1}, new double[] {Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> Series.of(new int[] {1}, new double[0]));
        assertThrows(IllegalArgumentException.class, () -> new PhasePair(days(0, 5, 6), days(2, 5), 1));
    }
}
