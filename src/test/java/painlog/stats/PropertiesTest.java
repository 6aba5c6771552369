package painlog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import painlog.stats.effect.Chances;
import painlog.stats.effect.MissingDays;
import painlog.stats.effect.PhaseChange;
import painlog.stats.effect.UnloggedDays;
import painlog.stats.headline.HeadlineModel;
import painlog.stats.headline.LevelWithoutWandering;
import painlog.stats.headline.UnloggedWeights;
import painlog.stats.nonoverlap.Nonoverlap;
import painlog.stats.randomization.Cycles;
import painlog.stats.randomization.PeriodPermutation;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.BeforeGap;
import painlog.stats.regression.Estimate;
import painlog.stats.regression.LevelModels;
import painlog.stats.regression.Onset;
import painlog.stats.regression.TherapyModels;
import painlog.stats.regression.WorstMoment;
import painlog.stats.series.Description;
import painlog.stats.series.PhasePair;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.PhaseSpan;
import painlog.stats.sessions.BeforeAfter;
import painlog.stats.sessions.EntryTime;
import painlog.stats.sessions.EventLocked;
import painlog.stats.sessions.MatchedNextDay;
import painlog.stats.sessions.NextDay;
import painlog.stats.sessions.PairedSession;
import painlog.stats.sessions.SessionTime;
import painlog.stats.trend.MedianLine;
import painlog.stats.trend.TheilSen;
import painlog.stats.trend.Trend;

/** What must hold for every journal, tried on made-up ones. */
class PropertiesTest {
    private static final int RUNS = 80;

    private static Estimate level(PhasePair pair) {
        return LevelModels.of(pair).value().orElseThrow().estimate("level");
    }

    /** A pair whose level model can be fitted, and the same pair changed. */
    private interface Check {
        void on(PhasePair pair, PhasePair changed, String seed);
    }

    private static void onFittedPairs(DoubleUnaryOperator change, Check check) {
        int fitted = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            SeriesFixtures seriesFixtures = new SeriesFixtures(seed);
            PhasePair pair = seriesFixtures.pair(seriesFixtures.number(6, 30), seriesFixtures.number(6, 30));
            if (LevelModels.of(pair).value().isPresent()) {
                check.on(pair, SeriesFixtures.map(pair, change), "seed " + seed);
                fitted++;
            }
        }
        assertTrue(fitted > RUNS / 2, "only " + fitted + " pairs could be fitted");
    }

    @Test
    void a_shifted_scale_changes_no_difference() {
        onFittedPairs(x -> x + 5, (pair, shifted, seed) -> {
            assertEquals(level(pair).estimate(), level(shifted).estimate(), 1e-6, seed);
            assertEquals(level(pair).test().df(), level(shifted).test().df(), 1e-5, seed);
            Nonoverlap before = Nonoverlap.of(pair).value().orElseThrow();
            Nonoverlap after = Nonoverlap.of(shifted).value().orElseThrow();
            assertEquals(before.estimate().nap(), after.estimate().nap(), 1e-12, seed);
            assertEquals(before.shift().hodgesLehmann(), after.shift().hodgesLehmann(), 1e-9, seed);
        });
    }

    @Test
    void a_stretched_scale_stretches_estimates_and_errors_alike() {
        onFittedPairs(x -> 3 * x, (pair, stretched, seed) -> {
            assertEquals(3 * level(pair).estimate(), level(stretched).estimate(), 1e-6, seed);
            assertEquals(3 * level(pair).se(), level(stretched).se(), 1e-6, seed);
            assertEquals(level(pair).test().p(), level(stretched).test().p(), 1e-6, seed);
            assertEquals(
                    3 * MedianLine.of(pair.a()).slope(),
                    MedianLine.of(stretched.a()).slope(),
                    1e-9,
                    seed);
        });
    }

    @Test
    void a_mirrored_scale_mirrors_everything() {
        onFittedPairs(x -> 10 - x, (pair, mirrored, seed) -> {
            assertEquals(-level(pair).ci().lower(), level(mirrored).ci().upper(), 1e-6, seed);
            Nonoverlap before = Nonoverlap.of(pair).value().orElseThrow();
            Nonoverlap after = Nonoverlap.of(mirrored).value().orElseThrow();
            assertEquals(1 - before.estimate().nap(), after.estimate().nap(), 1e-12, seed);
            assertEquals(
                    1 - before.effective().napEssCi().upper(),
                    after.effective().napEssCi().lower(),
                    1e-6,
                    seed);
            assertEquals(before.estimate().napSeUnbiased(), after.estimate().napSeUnbiased(), 1e-9, seed);
            assertEquals(-before.tau().tauU(), after.tau().tauU(), 1e-12, seed);
            TheilSen drift = TheilSen.of(pair.a()).value().orElseThrow();
            TheilSen driftMirrored = TheilSen.of(mirrored.a()).value().orElseThrow();
            assertEquals(-drift.slopePerDay(), driftMirrored.slopePerDay(), 1e-9, seed);
            assertEquals(
                    minus(drift.limits().ciLowerPerDay()),
                    driftMirrored.limits().ciUpperPerDay().orElse(99),
                    1e-9,
                    seed);
        });
    }

    private static double minus(OptionalDouble number) {
        return number.isPresent() ? -number.getAsDouble() : 99;
    }

    @Test
    void the_order_of_input_does_not_matter() {
        for (int seed = 0; seed < RUNS; seed++) {
            SeriesFixtures seriesFixtures = new SeriesFixtures(seed);
            PhasePair pair = seriesFixtures.pair(seriesFixtures.number(3, 20), seriesFixtures.number(3, 20));
            PhasePair shuffled = new PhasePair(
                    seriesFixtures.shuffled(pair.a()), seriesFixtures.shuffled(pair.b()), pair.startOfB());
            assertEquals(
                    JsonTree.of(PhaseChange.of(pair)).toString(),
                    JsonTree.of(PhaseChange.of(shuffled)).toString(),
                    "seed " + seed);
        }
    }

    @Test
    void an_interval_contains_its_estimate() {
        for (int seed = 0; seed < RUNS; seed++) {
            SeriesFixtures seriesFixtures = new SeriesFixtures(seed);
            PhasePair pair = seriesFixtures.pair(seriesFixtures.number(5, 25), seriesFixtures.number(7, 25));
            String name = "seed " + seed;
            for (Outcome<ArFit> fit :
                    List.of(LevelModels.of(pair), LevelModels.withTrend(pair), LevelModels.interrupted(pair))) {
                fit.value()
                        .ifPresent(f -> f.coef()
                                .values()
                                .forEach(e -> between(e.ci().lower(), e.estimate(), e.ci().upper(), name)));
            }
            Nonoverlap n = Nonoverlap.of(pair).value().orElseThrow();
            between(
                    n.estimate().napCi().lower(),
                    n.estimate().nap(),
                    n.estimate().napCi().upper(),
                    name);
            between(
                    n.effective().napEssCi().lower(),
                    n.estimate().napCi().lower(),
                    n.estimate().nap(),
                    name);
            TheilSen t = TheilSen.of(pair.a()).value().orElseThrow();
            between(
                    t.limits().ciLowerPerDay().orElse(-99),
                    t.slopePerDay(),
                    t.limits().ciUpperPerDay().orElse(99),
                    name);
            between(
                    t.adjusted().ciLowerPerDayAdj().orElse(-99),
                    t.limits().ciLowerPerDay().orElse(-99),
                    t.slopePerDay(),
                    name);
        }
    }

    private static void between(double low, double middle, double high, String name) {
        assertTrue(low <= middle + 1e-12 && middle <= high + 1e-12, name + ": " + low + " " + middle + " " + high);
    }

    @Test
    void no_journal_however_small_or_flat_gives_a_nan() {
        for (int seed = 0; seed < 600; seed++) {
            SeriesFixtures seriesFixtures = new SeriesFixtures(seed);
            PhasePair pair = seriesFixtures.pair(seriesFixtures.number(0, 9), seriesFixtures.number(0, 9));
            if (seriesFixtures.number(0, 4) == 0) {
                pair = SeriesFixtures.map(pair, x -> x > 5 ? 5 : 0);
            }
            List<PhaseSeries> phases = List.of(
                    new PhaseSeries("a", false, false, pair.a()),
                    new PhaseSeries("b", true, seriesFixtures.number(0, 1) == 0, pair.b()),
                    new PhaseSeries("a", false, false, seriesFixtures.series(200, seriesFixtures.number(0, 6))),
                    new PhaseSeries(
                            "b",
                            true,
                            seriesFixtures.number(0, 1) == 0,
                            seriesFixtures.series(300, seriesFixtures.number(0, 6))));
            double score = seriesFixtures.number(0, 10);
            List<EntryTime> entries =
                    List.of(new EntryTime(0, 0, score), new EntryTime(30, 1, seriesFixtures.number(0, 10)));
            List<SessionTime> sessions = List.of(
                    new SessionTime("m", 0, OptionalDouble.empty(), OptionalDouble.empty()),
                    new SessionTime("m", 20, OptionalDouble.of(4), OptionalDouble.of(3)));
            List<PairedSession> paired = PairedSession.of(sessions, entries);
            HeadlineModel headline = HeadlineModel.of(List.of("a", "b"), phases, 10);
            List<PhaseSpan> spans = phases.stream()
                    .filter(phase -> phase.days().size() > 0)
                    .map(PropertiesTest::span)
                    .toList();
            List<Object> all = List.of(
                    headline.headline("b", "a"),
                    headline.steadyDrift("b", "a"),
                    headline.distribution("b", "a").then(found -> Outcome.ok(Chances.of(found))),
                    LevelWithoutWandering.of(List.of("a", "b"), phases).between("b", "a"),
                    missingDays(headline, spans),
                    BeforeGap.of(spans),
                    Onset.of(List.of("a", "b"), spans),
                    WorstMoment.of("b", "a", spans, 10),
                    MatchedNextDay.of(
                            seriesFixtures.series(0, 60),
                            Map.of(5, 3.0, 12, 4.0),
                            Set.of(5, 12, 19),
                            Set.of(5, 12, 19)),
                    PhaseChange.of(pair),
                    Trend.of(pair.a()),
                    Trend.of(pair.b()),
                    Description.of(pair.a(), 30, 3, 7),
                    TherapyModels.of(phases),
                    Cycles.of(phases),
                    PeriodPermutation.of(phases),
                    BeforeAfter.of(paired),
                    EventLocked.of(sessions, entries, List.of(pair.a()), Optional.empty()),
                    NextDay.of(seriesFixtures.series(0, 60), 5, 12, 19, 26, 33, 40, 47, 54));
            finite("seed " + seed, JsonTree.of(all));
        }
    }

    /** A phase from its first logged day to its last. */
    private static PhaseSpan span(PhaseSeries phase) {
        int[] days = phase.days().days();
        return new PhaseSpan(phase.arm(), days[0], days[days.length - 1], phase.days());
    }

    private static Outcome<MissingDays> missingDays(HeadlineModel model, List<PhaseSpan> spans) {
        return model.headline("b", "a")
                .then(shown -> UnloggedWeights.of(model, spans)
                        .then(weights -> MissingDays.of(
                                new MissingDays.Tested(
                                        shown.estimate(), shown.ci(), 5, 5, new ConfidenceInterval(0, 10)),
                                new UnloggedDays(0.3, 0, weights.of("b", "b", "a"), weights.of("a", "b", "a")))));
    }

    private static void finite(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> finite(path + "." + name, inner));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> finite(path + "[]", inner));
        } else if (value instanceof Number number) {
            assertTrue(Double.isFinite(number.doubleValue()), path + " is " + number);
        }
    }
}
