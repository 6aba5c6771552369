package painlog.stats.headline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import painlog.stats.Outcome;
import painlog.stats.effect.AnytimeInterval;
import painlog.stats.effect.Chances;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;

/**
 * Does the headline hold what it promises in diaries whose truth is known? Slow: {@code mvn test -Psimulation}; more
 * diaries with {@code -Dpainlog.simulation.runs=1000}. Each cell says how often the interval must cover the truth by the
 * measurements it was built on; what is allowed below is three Monte Carlo errors and .02 for diaries made by another
 * generator than those.
 */
@Tag("simulation")
class HeadlineSimulationTest {
    private static final int RUNS = Integer.getInteger("painlog.simulation.runs", 300);
    private static final List<String> ARMS = List.of("none", "massage", "physical-therapy", "both");
    private static final double RANGE = 10;
    private static final double OTHER_GENERATOR = 0.02;

    /** What came of many diaries of one kind. */
    private record Cell(String name, int runs, int refused, double coverage, double found, double bias, double half) {
        Cell {
            System.err.println(String.format(
                    Locale.ROOT,
                    "%-42s %5d diaries, %d refused: covers %.3f, leaves out 0 %.3f, bias %+.2f, ±%.2f",
                    name,
                    runs,
                    refused,
                    coverage,
                    found,
                    bias,
                    half));
        }

        void covers(double promised) {
            int answered = runs - refused;
            double error = Math.sqrt(promised * (1 - promised) / answered);
            assertTrue(coverage >= promised - 3 * error - OTHER_GENERATOR, name + " covers only " + coverage);
            assertTrue(answered >= 0.99 * runs, name + " is refused " + refused + " times");
        }

        void finds(double atLeast) {
            double error = Math.sqrt(atLeast * (1 - atLeast) / runs);
            assertTrue(found >= atLeast - 3 * error - OTHER_GENERATOR, name + " finds only " + found);
        }
    }

    private static Cell cell(String name, double truth, UnaryOperator<SimulatedDiary> kind) {
        int refused = 0;
        int covers = 0;
        int found = 0;
        double bias = 0;
        double half = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            var headline = headline(kind.apply(new SimulatedDiary(seed)).phases());
            if (headline.value().isEmpty()) {
                refused++;
                continue;
            }
            Headline shown = headline.value().get();
            covers += shown.ci().contains(truth) ? 1 : 0;
            found += shown.excludes0() ? 1 : 0;
            bias += shown.estimate() - truth;
            half += (shown.ci().upper() - shown.ci().lower()) / 2;
        }
        int answered = Math.max(1, RUNS - refused);
        return new Cell(
                name,
                RUNS,
                refused,
                (double) covers / answered,
                (double) found / answered,
                bias / answered,
                half / answered);
    }

    private static Outcome<Headline> headline(List<PhaseSeries> phases) {
        return HeadlineModel.of(ARMS, phases, RANGE).headline("massage", "none");
    }

    private static UnaryOperator<SimulatedDiary> twoPhases(UnaryOperator<SimulatedDiary> more) {
        return diary -> more.apply(diary.blocks("nm", 28));
    }

    private static UnaryOperator<SimulatedDiary> fourPhases(UnaryOperator<SimulatedDiary> more) {
        return diary -> more.apply(diary.blocks("nmnm", 21));
    }

    @Test
    void base() {
        cell("AB 28+28, no effect", 0, twoPhases(d -> d)).covers(0.98);
        Cell two = cell("AB 28+28, 2 points", -2, twoPhases(d -> d.effect(-2, 0)));
        two.covers(0.98);
        two.finds(0.80);
        cell("ABAB 21, no effect", 0, fourPhases(d -> d)).covers(0.95);
        Cell one = cell("ABAB 21, 1 point", -1, fourPhases(d -> d.effect(-1, 0)));
        one.covers(0.95);
        one.finds(0.58);
    }

    @Test
    void four_arms_as_in_the_demo() {
        Cell none = cell("demo, no effect", 0, d -> d.blocks("nmpbnmpb", 21));
        none.covers(0.96);
        Cell one = cell("demo, 1 point", -1, d -> d.blocks("nmpbnmpb", 21).effect(-1, 0));
        one.covers(0.96);
        one.finds(0.60);
    }

    /** The truth is the mean effect over the days with massage. */
    @Test
    void a_therapy_that_takes_two_weeks_to_build_up() {
        double mean = 0;
        for (int day = 0; day < 28; day++) {
            mean -= 2 * (1 - Math.exp(-(day + 0.5) / 14)) / 28;
        }
        cell("AB 28+28, 2 points over two weeks", mean, twoPhases(d -> d.effect(-2, 14)))
                .covers(0.97);
        int wrong = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Headline shown = headline(new SimulatedDiary(seed)
                            .blocks("nm", 28)
                            .effect(-2, 14)
                            .phases())
                    .value()
                    .orElseThrow();
            wrong += shown.excludes0() && shown.estimate() > 0 ? 1 : 0;
        }
        assertTrue(wrong <= 0.01 * RUNS, "the wrong sign left out 0 " + wrong + " times");
    }

    @Test
    void a_level_that_wanders_slowly() {
        cell("AB 28+28, slow wander", 0, twoPhases(d -> d.slowWander(0.7, 0.97)))
                .covers(0.95);
        cell("ABAB 21, slow wander", 0, fourPhases(d -> d.slowWander(0.7, 0.97)))
                .covers(0.95);
        cell("demo, slow wander", 0, d -> d.blocks("nmpbnmpb", 21).slowWander(0.7, 0.97))
                .covers(0.90);
    }

    @Test
    void a_random_walk() {
        cell("AB 28+28, random walk .15", 0, twoPhases(d -> d.randomWalk(0.15))).covers(0.94);
        cell("ABAB 21, random walk .15", 0, fourPhases(d -> d.randomWalk(0.15))).covers(0.93);
        cell("demo, random walk .15", 0, d -> d.blocks("nmpbnmpb", 21).randomWalk(0.15))
                .covers(0.95);
    }

    @Test
    void a_steady_drift() {
        cell("AB 28+28, drift -2", 0, twoPhases(d -> d.drift(-2))).covers(0.89);
        cell("ABAB 21, drift -2", 0, fourPhases(d -> d.drift(-2))).covers(0.95);
        cell("ABAB 21, drift -2, 2 points", -2, fourPhases(d -> d.drift(-2).effect(-2, 0)))
                .covers(0.94);
    }

    @Test
    void neighbouring_days_that_resemble_each_other_much() {
        cell("AB 28+28, phi .7", 0, twoPhases(d -> d.phi(0.7))).covers(0.96);
        cell("AB 28+28, phi .7, 2 points", -2, twoPhases(d -> d.phi(0.7).effect(-2, 0)))
                .covers(0.97);
        cell("ABAB 21, phi .7", 0, fourPhases(d -> d.phi(0.7))).covers(0.93);
    }

    @Test
    void days_that_are_missing_because_they_were_bad_or_good() {
        cell(
                        "ABAB 21, bad days unlogged, 2 points",
                        -2,
                        fourPhases(d -> d.missingOnBadDays(0.1).effect(-2, 0)))
                .covers(0.94);
        cell(
                        "ABAB 21, good days unlogged, 2 points",
                        -2,
                        fourPhases(d -> d.missingOnBadDays(-0.1).effect(-2, 0)))
                .covers(0.94);
    }

    @Test
    void what_is_said_to_have_so_many_chances_comes_true_about_as_often() {
        int bins = 6;
        double[] said = new double[bins];
        double[] came = new double[bins];
        int[] diaries = new int[bins];
        Random effects = new Random(1);
        for (int seed = 0; seed < 4 * RUNS; seed++) {
            double effect = -4 + 5 * effects.nextDouble();
            var mixture = HeadlineModel.of(
                            ARMS,
                            new SimulatedDiary(seed)
                                    .blocks(seed % 2 == 0 ? "nm" : "nmnm", 21)
                                    .effect(effect, 0)
                                    .phases(),
                            RANGE)
                    .distribution("massage", "none")
                    .value();
            if (mixture.isPresent()) {
                double chance = Chances.of(mixture.get()).pAtLeast2Lower();
                int bin = Math.min(bins - 1, (int) (bins * chance));
                said[bin] += chance;
                came[bin] += effect <= -2 ? 1 : 0;
                diaries[bin]++;
            }
        }
        for (int bin = 0; bin < bins; bin++) {
            double mean = said[bin] / diaries[bin];
            double truth = came[bin] / diaries[bin];
            double error = Math.sqrt(mean * (1 - mean) / diaries[bin]);
            System.err.println(String.format(
                    Locale.ROOT, "chances of 2 points less: said %.2f, true %.2f (%d)", mean, truth, diaries[bin]));
            assertTrue(Math.abs(mean - truth) <= 0.04 + 3 * error, "said " + mean + ", true " + truth);
        }
    }

    @Test
    void twenty_six_weekly_looks_leave_the_interval_for_any_time_right() {
        for (double phi : new double[] {0.2, 0.5, 0.7}) {
            looks("AB, 28 days and the rest", phi, d -> d.blocks("n", 28).blocks("m", 154));
            looks("blocks of 14 days", phi, d -> d.blocks("nmnmnmnmnmnmn", 14));
        }
    }

    private static void looks(String design, double phi, UnaryOperator<SimulatedDiary> kind) {
        int runs = Math.max(60, RUNS / 2);
        int plain = 0;
        int anytime = 0;
        for (int seed = 0; seed < runs; seed++) {
            List<PhaseSeries> all =
                    kind.apply(new SimulatedDiary(seed).phi(phi).missing(0.2)).phases();
            boolean plainWrong = false;
            boolean anytimeWrong = false;
            for (int week = 1; week <= 26; week++) {
                List<PhaseSeries> sofar = until(all, 7 * week - 1);
                var found = headline(sofar).value();
                if (found.isPresent()) {
                    Headline shown = found.get();
                    plainWrong |= shown.excludes0();
                    anytimeWrong |= AnytimeInterval.of(shown.estimate(), shown.ci(), fewer(sofar), 1.5)
                            .value()
                            .map(AnytimeInterval::excludesZero)
                            .orElse(false);
                }
            }
            plain += plainWrong ? 1 : 0;
            anytime += anytimeWrong ? 1 : 0;
        }
        double rate = (double) anytime / runs;
        System.err.println(String.format(
                Locale.ROOT,
                "26 weekly looks, %s, phi %.1f: wrong at some look, plain %.3f, for any time %.3f (%d)",
                design,
                phi,
                (double) plain / runs,
                rate,
                runs));
        assertTrue(rate <= 0.05 + 3 * Math.sqrt(0.05 * 0.95 / runs), design + " is wrong " + rate);
    }

    private static List<PhaseSeries> until(List<PhaseSeries> all, int last) {
        return all.stream().map(phase -> until(phase, last)).toList();
    }

    private static PhaseSeries until(PhaseSeries phase, int last) {
        int n = (int)
                Arrays.stream(phase.days().days()).filter(day -> day <= last).count();
        Series days = Series.of(
                Arrays.copyOf(phase.days().days(), n),
                Arrays.copyOf(phase.days().values(), n));
        return new PhaseSeries(phase.arm(), phase.massage(), phase.pt(), days);
    }

    /** Days of the arm that has fewer. */
    private static int fewer(List<PhaseSeries> phases) {
        return Math.min(days(phases, "none"), days(phases, "massage"));
    }

    private static int days(List<PhaseSeries> phases, String arm) {
        return phases.stream()
                .filter(phase -> phase.arm().equals(arm))
                .mapToInt(phase -> phase.days().size())
                .sum();
    }
}
