package painlog.stats.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import painlog.stats.BenjaminiHochberg;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.SeriesFixtures;
import painlog.stats.nonoverlap.ArmOverlap;
import painlog.stats.nonoverlap.Nonoverlap;
import painlog.stats.series.PhasePair;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;
import painlog.stats.sessions.NextDay;
import painlog.stats.sessions.Shrinkage;

/** Arms, groups and factors: what is ours beside the reference. */
class ArmsTest {
    private static PhaseSeries phase(String arm, Series days) {
        return new PhaseSeries(arm, arm.equals("massage"), arm.equals("pt"), days);
    }

    @Test
    void two_arms_in_two_phases_are_the_level_model() {
        for (int seed = 0; seed < 30; seed++) {
            PhasePair pair = new SeriesFixtures(seed).pair(15, 18);
            var level = LevelModels.of(pair).value();
            ArmModels models = ArmModels.of(List.of(phase("a", pair.a()), phase("b", pair.b())));
            if (level.isPresent()) {
                Estimate expected = level.get().estimate("level");
                Estimate ours =
                        ArmModels.between(models.levelReml(), "b", "a").value().orElseThrow();
                assertEquals(expected.estimate(), ours.estimate(), 1e-6, "seed " + seed);
                assertEquals(expected.ci().lower(), ours.ci().lower(), 1e-5, "seed " + seed);
                Estimate trend =
                        LevelModels.withTrend(pair).value().orElseThrow().estimate("level");
                assertEquals(
                        trend.estimate(),
                        ArmModels.between(models.levelTrendReml(), "b", "a")
                                .value()
                                .orElseThrow()
                                .estimate(),
                        1e-5,
                        "seed " + seed);
            }
        }
    }

    @Test
    void arms_with_few_days_are_left_out_and_refused() {
        SeriesFixtures seriesFixtures = new SeriesFixtures(1);
        ArmModels models = ArmModels.of(List.of(
                phase("a", seriesFixtures.scores(0, 10, 0, 1, 1e-6)),
                phase("b", seriesFixtures.scores(100, 10, 0, 1, 1e-6)),
                phase("c", seriesFixtures.scores(200, 4, 0, 1, 1e-6))));

        assertTrue(ArmModels.between(models.levelReml(), "b", "a").value().isPresent());
        assertEquals(Outcome.refused(Reason.TOO_FEW_DAYS), ArmModels.between(models.levelReml(), "c", "a"));
        assertEquals(
                Outcome.refused(Reason.TYPES_NOT_IDENTIFIABLE),
                ArmModels.of(List.of(phase("a", seriesFixtures.scores(0, 10, 0, 1, 1e-6))))
                        .levelReml());
        assertEquals(
                Outcome.refused(Reason.TOO_FEW_DAYS), ArmModels.of(List.of()).levelReml());
    }

    @Test
    void arms_that_never_vary_are_refused() {
        Series a = Series.of(new int[] {0, 1, 2, 3, 4}, new double[] {5, 5, 5, 5, 5});
        Series b = Series.of(new int[] {5, 6, 7, 8, 9}, new double[] {3, 3, 3, 3, 3});

        assertEquals(
                Outcome.refused(Reason.NO_VARIATION),
                ArmModels.of(List.of(phase("a", a), phase("b", b))).levelReml());
    }

    @Test
    void overlap_of_two_arms_in_order_is_nonoverlap() {
        PhasePair pair = new SeriesFixtures(3).pair(20, 20);
        Nonoverlap expected = Nonoverlap.of(pair).value().orElseThrow();

        ArmOverlap ours =
                ArmOverlap.of(pair.a(), pair.b(), LevelModels.of(pair)).value().orElseThrow();

        assertEquals(expected.estimate().nap(), ours.nap(), 1e-12);
        assertEquals(
                expected.effective().napEssCi().lower(),
                ours.effective().napEssCi().lower(),
                1e-9);
        assertEquals(
                expected.effective().napEssCi().upper(),
                ours.effective().napEssCi().upper(),
                1e-9);
        assertEquals(expected.shift().hodgesLehmann(), ours.hodgesLehmann(), 1e-12);
    }

    @Test
    void small_groups_are_drawn_in_further() {
        List<Shrinkage> shrunk = Shrinkage.of(List.of(
                        new double[] {-3, -2, -4, -3, -2, -4, -3, -3, -2, -4},
                        new double[] {-6, -5},
                        new double[] {0, 1, -1, 0, 1, 0, -1, 0}))
                .value()
                .orElseThrow();

        for (Shrinkage one : shrunk) {
            assertTrue(one.weight() > 0 && one.weight() < 1);
            assertTrue(
                    one.ci().lower() < one.shrunk() && one.shrunk() < one.ci().upper());
        }
        assertTrue(shrunk.get(1).shrunk() > shrunk.get(1).mean());
        assertTrue(shrunk.get(1).weight() < shrunk.get(0).weight());
    }

    @Test
    void groups_that_do_not_differ_beyond_chance_are_all_the_mean() {
        List<Shrinkage> shrunk = Shrinkage.of(List.of(new double[] {-1, 1, -2, 2}, new double[] {-1, 1}))
                .value()
                .orElseThrow();

        assertEquals(0, shrunk.get(0).weight());
        assertEquals(0, shrunk.get(0).shrunk(), 1e-12);
        assertEquals(0, shrunk.get(1).shrunk(), 1e-12);
    }

    @Test
    void shrinkage_equals_a_worked_example() {
        List<Shrinkage> shrunk = Shrinkage.of(List.of(new double[] {0, 2}, new double[] {9, 11}))
                .value()
                .orElseThrow();

        // s² = 2, Q = 2·4.5² · 2 = 81, τ² = (81 − 2)/(4 − 8/4) = 39.5, w = 39.5/40.5, μ = 5.5
        assertEquals(39.5 / 40.5, shrunk.get(0).weight(), 1e-12);
        assertEquals(5.5 - 39.5 / 40.5 * 4.5, shrunk.get(0).shrunk(), 1e-12);
        double half = 1.959963984540054 * Math.sqrt(39.5 / 40.5 + (1 / 40.5) * (1 / 40.5) * 40.5 / 2);
        assertEquals(shrunk.get(0).shrunk() - half, shrunk.get(0).ci().lower(), 1e-12);
    }

    @Test
    void shrinkage_needs_groups_and_variation() {
        assertEquals(Outcome.refused(Reason.TYPES_NOT_IDENTIFIABLE), Shrinkage.of(List.of(new double[] {1, 2})));
        assertEquals(
                Outcome.refused(Reason.TOO_FEW_SESSIONS), Shrinkage.of(List.of(new double[] {1}, new double[] {2})));
        assertEquals(
                Outcome.refused(Reason.NO_VARIATION), Shrinkage.of(List.of(new double[] {1, 1}, new double[] {2, 2})));
    }

    @Test
    void the_false_discovery_adjustment_equals_a_worked_example() {
        // p.adjust(c(.01, .04, .03, .005), "BH") in R
        assertArrayEquals(
                new double[] {0.02, 0.04, 0.04, 0.02}, BenjaminiHochberg.adjust(0.01, 0.04, 0.03, 0.005), 1e-12);
        assertArrayEquals(new double[0], BenjaminiHochberg.adjust());
        assertArrayEquals(new double[] {1, 1}, BenjaminiHochberg.adjust(1, 0.9), 0.11);
    }

    @Test
    void a_day_difference_finds_what_was_put_in() {
        Series base = new SeriesFixtures(5).scores(0, 80, 0.3, 1, 1e-6);
        Set<Integer> with = new java.util.HashSet<>();
        double[] values = new double[base.size()];
        int[] days = new int[base.size()];
        for (int i = 0; i < base.size(); i++) {
            days[i] = base.day(i);
            boolean has = i % 4 == 0;
            values[i] = base.value(i) + (has ? 3 : 0);
            if (has) {
                with.add(days[i]);
            }
        }

        DayDifference found =
                DayDifference.of(Series.of(days, values), with).value().orElseThrow();

        assertEquals(20, found.nWith());
        assertEquals(60, found.nWithout());
        assertTrue(
                found.difference().ci().lower() < 3 && found.difference().ci().upper() > 3);
        assertTrue(found.difference().test().p() < 0.001);
    }

    @Test
    void a_refused_day_difference_still_has_its_counts() {
        Series days = new SeriesFixtures(5).series(0, 20);

        Outcome<DayDifference> few = DayDifference.of(days, Set.of(days.day(0), days.day(1)));

        assertEquals(NotEstimable.of(Reason.TOO_FEW_DAYS, List.of("nWith", "nWithout"), 2, 18), few);
    }

    @Test
    void other_sessions_count_on_neither_side() {
        int[] everyDay = new int[60];
        double[] scores = new double[60];
        for (int i = 0; i < 60; i++) {
            everyDay[i] = i;
            scores[i] = new SeriesFixtures(i).number(2, 8);
        }
        Series days = Series.of(everyDay, scores);
        Set<Integer> asked = Set.of(10, 20, 30, 40, 50);
        Set<Integer> all = new java.util.HashSet<>(asked);
        all.addAll(Set.of(5, 15, 25));

        NextDay alone = NextDay.of(days, asked, asked).value().orElseThrow();
        NextDay beside = NextDay.of(days, asked, all).value().orElseThrow();

        assertTrue(beside.days().nControlDays() < alone.days().nControlDays());
        assertTrue(beside.days().nSessionDays() <= alone.days().nSessionDays());
    }
}
