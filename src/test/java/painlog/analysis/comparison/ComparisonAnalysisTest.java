package painlog.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import painlog.analysis.ComparisonFixtures;
import painlog.journal.total.DayValues;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.Holm;
import painlog.stats.effect.Mcid;
import painlog.stats.grade.Grade;
import painlog.stats.headline.Headline;
import painlog.stats.regression.Estimate;

class ComparisonAnalysisTest {

    private static ComparisonFixtures fourKinds() {
        return new ComparisonFixtures(1)
                .phase("none", 20, 6)
                .phase("massage", 20, 5)
                .phase("physical-therapy", 20, 5)
                .phase("massage+physical-therapy", 20, 4)
                .phase("none", 20, 6);
    }

    private static Headline headline(Comparison comparison, String arm, String against) {
        return comparison.contrasts().stream()
                .filter(c -> c.arms().arm().label().equals(arm)
                        && c.arms().against().label().equals(against))
                .findFirst()
                .orElseThrow()
                .differences()
                .headline()
                .value()
                .orElseThrow();
    }

    @Test
    void every_arm_is_held_against_every_other() {
        assertEquals(
                List.of(
                        "massage against none",
                        "physical-therapy against none",
                        "physical-therapy against massage",
                        "massage+physical-therapy against none",
                        "massage+physical-therapy against massage",
                        "massage+physical-therapy against physical-therapy"),
                fourKinds().compared().contrasts().stream()
                        .map(c -> c.arms().arm().label() + " against "
                                + c.arms().against().label())
                        .toList());
    }

    private static Estimate detail(Comparison comparison, String arm) {
        return comparison.contrasts().stream()
                .filter(c ->
                        c.arms().arm().label().equals(arm) && c.arms().against().isNone())
                .findFirst()
                .orElseThrow()
                .details()
                .levelTrendReml()
                .value()
                .orElseThrow();
    }

    @Test
    void with_all_four_kinds_the_lines_with_a_trend_are_those_of_the_factorial_model() {
        Comparison comparison = fourKinds().compared();

        var factorial = comparison.course().types().factorialTrendReml().value().orElseThrow();

        Estimate both = detail(comparison, "massage+physical-therapy");
        assertEquals(factorial.estimate("bothVsNone").estimate(), both.estimate(), 1e-6);
        assertEquals(factorial.estimate("bothVsNone").ci().lower(), both.ci().lower(), 1e-5);
        assertEquals(
                factorial.estimate("massage").estimate(),
                detail(comparison, "massage").estimate(),
                1e-6);
    }

    @Test
    void without_days_of_both_they_are_those_of_the_types_model() {
        Comparison comparison = new ComparisonFixtures(2)
                .phase("none", 20, 6)
                .phase("massage", 20, 5)
                .phase("physical-therapy", 20, 4)
                .phase("none", 20, 6)
                .compared();

        var types = comparison.course().types().typesTrendReml().value().orElseThrow();

        assertEquals(
                types.estimate("massage").se(), detail(comparison, "massage").se(), 1e-6);
    }

    @Test
    void of_two_phases_the_change_is_the_headline() {
        Comparison comparison = new ComparisonFixtures(2)
                .phase("none", 20, 6)
                .phase("massage", 20, 5)
                .compared();

        assertEquals(
                comparison.contrasts().get(0).headline(),
                comparison.consecutive().get(0).headline());
    }

    @Test
    void other_therapies_are_arms_too_but_not_types() {
        Comparison comparison = new ComparisonFixtures(3)
                .phase("none", 20, 6)
                .phase("yoga", 20, 5)
                .phase("none", 20, 6)
                .compared();

        assertTrue(headline(comparison, "yoga", "none").estimate() < 0);
        assertTrue(comparison.course().types().typesReml().value().isEmpty());
    }

    @Test
    void swapping_two_arms_negates_the_difference() {
        ComparisonFixtures comparisonFixtures = fourKinds();
        var massage = comparisonFixtures.compared().contrasts().get(0);
        var armPair = new ComparisonScope.ArmPair(
                /* arm= */ massage.arms().against(),
                /* against= */ massage.arms().arm());
        var request = new ComparisonRequest(ComparisonFixtures.PAIN, 0, 0, armPair);

        Comparison turned = ComparisonAnalysis.compare(
                request, comparisonFixtures.phases(), comparisonFixtures.days(), Confounders.NONE);

        Headline back =
                turned.contrasts().get(0).differences().headline().value().orElseThrow();
        assertEquals(-massage.differences().headline().value().orElseThrow().estimate(), back.estimate(), 1e-9);
        assertEquals(
                massage.differences().headline().value().orElseThrow().test().p(),
                back.test().p(),
                1e-9);
    }

    @Test
    void a_mirrored_measure_gives_the_mirrored_answer() {
        ComparisonFixtures comparisonFixtures = fourKinds();
        Measure mobility = new Measure("mobility", "", 0, 10, BetterDirection.HIGHER);
        List<DayValues> mirrored = comparisonFixtures.days().stream()
                .map(day -> new DayValues(day.date(), new double[] {10 - day.mean()}, new int[] {1}))
                .toList();

        Comparison plain = comparisonFixtures.compared();
        Comparison turned = ComparisonAnalysis.compare(
                ComparisonRequest.of(mobility), comparisonFixtures.phases(), mirrored, Confounders.NONE);

        PhaseStep a = plain.consecutive().get(0);
        PhaseStep b = turned.consecutive().get(0);
        assertEquals(
                -a.regressions()
                        .levelReml()
                        .value()
                        .orElseThrow()
                        .estimate("level")
                        .estimate(),
                b.regressions()
                        .levelReml()
                        .value()
                        .orElseThrow()
                        .estimate("level")
                        .estimate(),
                1e-6);
        var overlap = a.sizes().nonoverlap().orElseThrow().value().orElseThrow();
        var back = b.sizes().nonoverlap().orElseThrow().value().orElseThrow();
        assertEquals(overlap.estimate().nap(), back.estimate().nap(), 1e-12);
        assertEquals(overlap.tau().tauU(), back.tau().tauU(), 1e-12);
        assertEquals(-overlap.shift().hodgesLehmann(), back.shift().hodgesLehmann(), 1e-9);
        assertEquals(
                plain.verdict().grade().orElseThrow(), turned.verdict().grade().orElseThrow());
        assertEquals(
                plain.contrasts()
                        .get(0)
                        .sizes()
                        .nonoverlap()
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .nap(),
                turned.contrasts()
                        .get(0)
                        .sizes()
                        .nonoverlap()
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .nap(),
                1e-12);
    }

    /** Half of the days of a journal, so that some are missing. */
    private static List<DayValues> gappy(List<DayValues> days) {
        Random random = new Random(3);
        return days.stream().filter(day -> random.nextInt(10) < 6).toList();
    }

    @Test
    void what_is_read_out_of_the_headline_is_mirrored_too() {
        ComparisonFixtures fixtures = new ComparisonFixtures(12)
                .phase("none", 28, 7)
                .phase("massage", 28, 4)
                .phase("none", 28, 7)
                .phase("massage", 28, 4);
        List<DayValues> days = gappy(fixtures.days());
        List<DayValues> mirrored = days.stream()
                .map(day -> new DayValues(day.date(), new double[] {100 - 10 * day.mean()}, new int[] {1}))
                .toList();
        Measure hundred = new Measure("score", "", 0, 100, BetterDirection.HIGHER);

        Contrast plain = ComparisonAnalysis.compare(
                        ComparisonRequest.of(ComparisonFixtures.PAIN), fixtures.phases(), days, Confounders.NONE)
                .contrasts()
                .get(0);
        Contrast turned = ComparisonAnalysis.compare(
                        ComparisonRequest.of(hundred), fixtures.phases(), mirrored, Confounders.NONE)
                .contrasts()
                .get(0);

        var missing = plain.hidden().missingDays().orElseThrow().value().orElseThrow();
        var back = turned.hidden().missingDays().orElseThrow().value().orElseThrow();
        assertEquals(missing.reading(), back.reading());
        assertEquals(-10 * missing.whatIf().estimateIfWorse(), back.whatIf().estimateIfWorse(), 1e-8);
        assertEquals(-10 * missing.whatIf().boundLower(), back.whatIf().boundUpper(), 1e-8);
        var tip = missing.arm().value().orElseThrow();
        var tipBack = back.arm().value().orElseThrow();
        assertEquals(-10 * tip.tip(), tipBack.tip(), 1e-7);
        assertEquals(100 - 10 * tip.meanUnloggedAtTip(), tipBack.meanUnloggedAtTip(), 1e-7);
        assertEquals(
                -10 * tip.tipInterval().orElseThrow(), tipBack.tipInterval().orElseThrow(), 1e-7);
        assertEquals(tip.possibleInterval(), tipBack.possibleInterval());
        var anytime = plain.hidden().anytime().value().orElseThrow();
        var anytimeBack = turned.hidden().anytime().value().orElseThrow();
        assertEquals(-10 * anytime.lower(), anytimeBack.upper(), 1e-8);
        assertEquals(plain.grade(), turned.grade());
        assertEquals(plain.cautions(), turned.cautions());
        assertTrue(turned.sizes().mcid().isEmpty() && turned.sizes().chances().isEmpty());
    }

    @Test
    void without_a_better_direction_nothing_is_judged() {
        ComparisonFixtures fixtures =
                new ComparisonFixtures(12).phase("none", 28, 7).phase("massage", 28, 4);
        Measure weight = new Measure("weight", "kg", 0, 10, BetterDirection.NEITHER);

        Contrast contrast = ComparisonAnalysis.compare(
                        ComparisonRequest.of(weight), fixtures.phases(), gappy(fixtures.days()), Confounders.NONE)
                .contrasts()
                .get(0);

        assertTrue(contrast.headline().value().isPresent());
        assertTrue(contrast.hidden().anytime().value().isPresent());
        assertTrue(contrast.grade().isEmpty() && contrast.hidden().missingDays().isEmpty());
        assertTrue(contrast.sizes().chances().isEmpty()
                && contrast.sizes().nonoverlap().isEmpty());
    }

    @Test
    void every_headline_knows_the_p_that_is_adjusted_for_all() {
        List<Contrast> contrasts = fourKinds().compared().contrasts();
        List<Contrast> shown = contrasts.stream().filter(c -> c.arms().shown()).toList();
        assertTrue(shown.size() > 1 && shown.size() < contrasts.size(), shown.toString());

        assertAdjusted(shown, shown);
        assertAdjusted(
                contrasts, contrasts.stream().filter(c -> !c.arms().shown()).toList());
    }

    /** Some of them have the p that Holm gives them among all of them. */
    private static void assertAdjusted(List<Contrast> family, List<Contrast> some) {
        double[] holm = Holm.adjust(family.stream()
                .mapToDouble(c -> c.headline().value().orElseThrow().test().p())
                .toArray());
        for (Contrast one : some) {
            double adjusted = holm[family.indexOf(one)];
            assertEquals(adjusted, one.pHolm().orElseThrow(), 1e-12);
            assertEquals(adjusted < 0.05, one.isClear());
        }
    }

    @Test
    void a_mark_is_read_for_pain_alone() {
        assertTrue(fourKinds().compared().contrasts().stream()
                .allMatch(c -> c.sizes().mcid().isPresent()));
        assertEquals(
                Mcid.McidReading.CLEAR,
                new ComparisonFixtures(5)
                        .phase("none", 30, 8)
                        .phase("massage", 30, 2)
                        .phase("none", 30, 8)
                        .phase("massage", 30, 2)
                        .compared()
                        .contrasts()
                        .get(0)
                        .sizes()
                        .mcid()
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .readingPoints());
    }

    @Test
    void alternations_raise_the_grade_and_few_days_lower_it() {
        Grade turns = new ComparisonFixtures(6)
                .phase("none", 20, 6)
                .phase("massage", 20, 4)
                .phase("none", 20, 6)
                .phase("massage", 20, 4)
                .compared()
                .verdict()
                .grade()
                .orElseThrow();
        Grade few = new ComparisonFixtures(6)
                .phase("none", 8, 6)
                .phase("massage", 8, 4)
                .compared()
                .verdict()
                .grade()
                .orElseThrow();

        assertEquals(Grade.Certainty.MODERATE, turns.grade());
        assertTrue(few.reasons().contains(Grade.Concern.FEW_DAYS), few.toString());
        assertTrue(few.points().orElseThrow() < turns.points().orElseThrow());
    }

    @Test
    void the_grade_is_of_the_contrast_with_most_days() {
        Comparison comparison = new ComparisonFixtures(7)
                .phase("none", 30, 6)
                .phase("massage", 10, 5)
                .phase("physical-therapy", 30, 5)
                .compared();

        assertEquals(
                "physical-therapy",
                comparison.verdict().main().orElseThrow().arms().arm().label());
        assertEquals(
                comparison.verdict().main().orElseThrow().grade(),
                comparison.verdict().grade());
    }

    @Test
    void p_values_shown_together_are_adjusted_together() {
        Comparison comparison = fourKinds().compared();
        for (Contrast contrast : comparison.contrasts()) {
            double p = contrast.differences()
                    .headline()
                    .value()
                    .orElseThrow()
                    .test()
                    .p();
            double holm = contrast.pHolm().orElseThrow();
            assertTrue(holm >= p, contrast.toString());
            assertTrue(holm <= Math.min(1, 6 * p + 1e-12), contrast.toString());
        }
    }

    @Test
    void days_in_any_order_make_no_difference_to_the_arms() {
        ComparisonFixtures comparisonFixtures = fourKinds();
        List<DayValues> shuffled = new ArrayList<>(comparisonFixtures.days());
        Collections.shuffle(shuffled, new Random(4));

        Comparison again = ComparisonAnalysis.compare(
                ComparisonRequest.of(ComparisonFixtures.PAIN), comparisonFixtures.phases(), shuffled, Confounders.NONE);

        assertEquals(comparisonFixtures.compared().contrasts(), again.contrasts());
        assertEquals(comparisonFixtures.compared().consecutive(), again.consecutive());
    }

    @Test
    void nothing_logged_is_nothing_to_compare() {
        Comparison none = new ComparisonFixtures(8).compared();

        assertTrue(none.isEmpty());
        assertTrue(none.contrasts().isEmpty());
        assertEquals(
                Grade.Certainty.CANNOT_SAY, none.verdict().grade().orElseThrow().grade());
        assertFalse(fourKinds().compared().isEmpty());
    }
}
