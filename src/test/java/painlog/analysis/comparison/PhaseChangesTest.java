package painlog.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import painlog.analysis.ComparisonFixtures;
import painlog.journal.total.DayValues;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.series.Description;

class PhaseChangesTest {
    private static final Measure MOBILITY = new Measure("mobility", "", 0, 10, BetterDirection.HIGHER);
    private static final Measure WEIGHT = new Measure("weight", "kg", 0, 400, BetterDirection.NEITHER);

    private static ComparisonFixtures four() {
        return new ComparisonFixtures(1)
                .phase("none", 20, 7)
                .phase("massage", 20, 4)
                .phase("none", 20, 5)
                .phase("massage", 20, 4);
    }

    private static Comparison compared(ComparisonFixtures comparisonFixtures, ComparisonRequest request) {
        return ComparisonAnalysis.compare(
                request, comparisonFixtures.phases(), comparisonFixtures.days(), Confounders.NONE);
    }

    private static Comparison of(ComparisonFixtures comparisonFixtures, Measure measure) {
        return compared(comparisonFixtures, ComparisonRequest.of(measure));
    }

    private static ComparisonRequest question(int washout, int minDays) {
        return new ComparisonRequest(ComparisonFixtures.PAIN, washout, minDays, new ComparisonScope.Therapies(false));
    }

    private static double p(PhaseStep step) {
        return step.regressions()
                .levelReml()
                .value()
                .orElseThrow()
                .estimate("level")
                .test()
                .p();
    }

    @Test
    void each_phase_is_held_against_the_one_before_it() {
        List<PhaseStep> steps = four().compared().consecutive();

        assertEquals(
                List.of("1-2 2026-01-25", "2-3 2026-02-14", "3-4 2026-03-06"),
                steps.stream()
                        .map(step -> step.between().from() + "-"
                                + step.between().to() + " " + step.between().phaseBStart())
                        .toList());
    }

    @Test
    void steps_are_adjusted_together_and_one_that_is_refused_has_no_part_in_it() {
        List<PhaseStep> steps = new ComparisonFixtures(1)
                .phase("none", 20, 7)
                .phase("massage", 3, 4)
                .phase("none", 20, 5)
                .phase("massage", 20, 2)
                .compared()
                .consecutive();

        assertEquals(OptionalDouble.empty(), steps.get(0).pHolm());
        assertEquals(OptionalDouble.empty(), steps.get(1).pHolm());
        assertEquals(p(steps.get(2)), steps.get(2).pHolm().orElseThrow(), 1e-15);
    }

    @Test
    void of_three_steps_the_smallest_p_is_tripled() {
        List<PhaseStep> steps = four().compared().consecutive();

        PhaseStep clearest = steps.stream()
                .min(java.util.Comparator.comparingDouble(PhaseChangesTest::p))
                .orElseThrow();
        assertEquals(3 * p(clearest), clearest.pHolm().orElseThrow(), 1e-15);
        assertTrue(steps.stream().allMatch(step -> step.pHolm().orElseThrow() >= p(step)));
    }

    @Test
    void where_neither_direction_is_better_nothing_is_judged() {
        Comparison comparison = of(four(), WEIGHT);

        PhaseStep step = comparison.consecutive().get(0);
        assertEquals(Optional.empty(), step.sizes().nonoverlap());
        assertEquals(Optional.empty(), step.permutation());
        assertEquals(Optional.empty(), step.sizes().mcid());
        assertTrue(step.regressions().levelReml().value().isPresent());
        assertEquals(Optional.empty(), comparison.course().periodPermutation());
        assertEquals(Optional.empty(), comparison.verdict().grade());
        Contrast contrast = comparison.contrasts().get(0);
        assertEquals(Optional.empty(), contrast.sizes().nonoverlap());
        assertEquals(Optional.empty(), contrast.sizes().mcid());
        assertEquals(Optional.empty(), contrast.grade());
    }

    @Test
    void pain_alone_has_a_published_mark() {
        assertTrue(four().compared().consecutive().get(0).sizes().mcid().isPresent());
        assertEquals(
                Optional.empty(),
                of(four(), MOBILITY).consecutive().get(0).sizes().mcid());
    }

    @Test
    void judgements_follow_the_better_direction_and_points_stay_as_they_are() {
        PhaseStep lower = four().compared().consecutive().get(0);
        PhaseStep higher = of(four(), MOBILITY).consecutive().get(0);

        var down = lower.sizes().nonoverlap().orElseThrow().value().orElseThrow();
        var up = higher.sizes().nonoverlap().orElseThrow().value().orElseThrow();
        assertEquals(1 - down.estimate().nap(), up.estimate().nap(), 1e-12);
        assertEquals(down.shift().hodgesLehmann(), up.shift().hodgesLehmann(), 1e-9);
        var size = lower.sizes().magnitude().value().orElseThrow();
        var turned = higher.sizes().magnitude().value().orElseThrow();
        assertEquals(size.lrr(), turned.lrr());
        assertEquals(size.meanDiff(), turned.meanDiff());
        assertEquals(
                -size.smdBaselineSd().value().orElseThrow().estimate(),
                turned.smdBaselineSd().value().orElseThrow().estimate(),
                1e-12);
        assertNotEquals(lower.permutation(), higher.permutation());
        assertEquals(lower.regressions().levelReml(), higher.regressions().levelReml());
    }

    @Test
    void all_phases_together_are_drawn_by_lot_in_points_of_the_measure() {
        var lower = four().compared()
                .course()
                .periodPermutation()
                .orElseThrow()
                .value()
                .orElseThrow();
        var higher = of(four(), MOBILITY)
                .course()
                .periodPermutation()
                .orElseThrow()
                .value()
                .orElseThrow();

        assertEquals(lower.statistic(), higher.statistic(), 1e-9);
        assertTrue(lower.statistic() < 0, lower.toString());
        assertTrue(lower.pImprovement() < higher.pImprovement(), higher.toString());
    }

    @Test
    void a_phase_with_fewer_days_than_asked_for_is_shown_but_not_compared() {
        ComparisonFixtures comparisonFixtures = new ComparisonFixtures(1)
                .phase("none", 20, 7)
                .phase("massage", 10, 4)
                .phase("none", 20, 5)
                .phase("massage", 20, 4);

        Comparison all = compared(comparisonFixtures, question(0, 10));
        Comparison fewer = compared(comparisonFixtures, question(0, 11));

        assertEquals(30, all.contrasts().get(0).arms().days());
        assertEquals(20, fewer.contrasts().get(0).arms().days());
        assertEquals(
                10,
                fewer.phases().get(1).describe().value().orElseThrow().logged().nDays());
        assertTrue(fewer.consecutive().get(0).regressions().levelReml().value().isEmpty());
        assertTrue(fewer.consecutive().get(2).regressions().levelReml().value().isPresent());
        assertEquals(30, arm(fewer, 1).logged().nDays());
    }

    @Test
    void washout_leaves_the_first_phase_alone() {
        Comparison washed = compared(four(), question(7, 0));

        assertEquals(
                List.of(20, 13, 13, 13),
                washed.phases().stream()
                        .map(phase ->
                                phase.describe().value().orElseThrow().logged().nDays())
                        .toList());
        assertEquals(1, arm(washed, 0).logged().coverage(), 1e-12);
        assertEquals(33, arm(washed, 0).logged().calendarDays());
        assertEquals(7, washed.consecutive().get(0).between().washoutDays());
        assertEquals(
                "2026-01-25",
                washed.consecutive().get(0).between().phaseBStart().toString());
    }

    @Test
    void a_washout_longer_than_a_phase_leaves_it_no_days() {
        Comparison washed = compared(four(), question(30, 0));

        assertTrue(washed.phases().get(1).describe().value().isEmpty());
        assertEquals(20, arm(washed, 0).logged().calendarDays());
        assertEquals(List.of(), washed.contrasts());
    }

    @Test
    void arms_are_described_over_all_their_phases_in_their_order() {
        ComparisonFixtures comparisonFixtures = new ComparisonFixtures(1)
                .phase("massage", 10, 4)
                .phase("none", 20, 7)
                .phase("massage", 10, 4);
        List<DayValues> twice = comparisonFixtures.days().stream()
                .map(day -> new DayValues(day.date(), new double[] {day.mean() / 2, day.mean()}, new int[] {1, 2}))
                .toList();

        Comparison comparison = ComparisonAnalysis.compare(
                ComparisonRequest.of(ComparisonFixtures.PAIN), comparisonFixtures.phases(), twice, Confounders.NONE);

        assertEquals(
                List.of("none", "massage"),
                comparison.arms().stream().map(view -> view.arm().label()).toList());
        assertEquals(60, arm(comparison, 0).logged().nEntries());
        assertEquals(20, arm(comparison, 1).logged().nDays());
        double worst = twice.stream()
                .filter(day -> comparisonFixtures.phases().all().get(1).days().contains(day.date()))
                .mapToDouble(DayValues::max)
                .max()
                .orElseThrow();
        assertEquals(worst, arm(comparison, 0).worstEntry(), 1e-12);
    }

    @Test
    void the_worst_of_a_measure_of_which_more_is_better_is_its_lowest() {
        ComparisonFixtures comparisonFixtures = four();
        double least = comparisonFixtures.days().subList(0, 20).stream()
                .mapToDouble(DayValues::min)
                .min()
                .orElseThrow();

        assertEquals(
                least,
                of(comparisonFixtures, MOBILITY)
                        .phases()
                        .get(0)
                        .describe()
                        .value()
                        .orElseThrow()
                        .worstEntry(),
                1e-12);
    }

    @Test
    void a_comparison_names_its_measure() {
        assertEquals(MOBILITY, of(four(), MOBILITY).measure());
    }

    @Test
    void phases_without_a_value_of_the_measure_leave_nothing_to_compare() {
        ComparisonFixtures comparisonFixtures = four();
        Comparison none = ComparisonAnalysis.compare(
                ComparisonRequest.of(MOBILITY), comparisonFixtures.phases(), List.of(), Confounders.NONE);

        assertTrue(none.isEmpty());
        assertEquals(4, none.phases().size());
    }

    @Test
    void a_contrast_knows_which_side_came_first_and_what_repeated() {
        Contrast later = four().compared().contrasts().get(0);
        Contrast earlier = new ComparisonFixtures(1)
                .phase("massage", 20, 4)
                .phase("none", 20, 7)
                .compared()
                .contrasts()
                .get(0);

        assertTrue(earlier.details().armFirst());
        assertFalse(later.details().armFirst());
        assertTrue(later.details().cycles().value().isPresent());
    }

    @Test
    void a_phase_without_data_does_not_make_its_arm_the_first() {
        ComparisonFixtures comparisonFixtures = new ComparisonFixtures(1)
                .phase("massage", 10, 4)
                .phase("none", 20, 7)
                .phase("massage", 20, 4);
        List<DayValues> later = comparisonFixtures.days().subList(10, 50);

        Contrast contrast = ComparisonAnalysis.compare(
                        ComparisonRequest.of(ComparisonFixtures.PAIN),
                        comparisonFixtures.phases(),
                        later,
                        Confounders.NONE)
                .contrasts()
                .get(0);

        assertFalse(contrast.details().armFirst());
    }

    @Test
    void days_of_a_third_therapy_have_no_part_in_the_models_of_the_two() {
        ComparisonFixtures calm = new ComparisonFixtures(1)
                .phase("none", 20, 7)
                .phase("massage", 20, 4)
                .phase("yoga", 20, 5);
        ComparisonFixtures wild = new ComparisonFixtures(1)
                .phase("none", 20, 7)
                .phase("massage", 20, 4)
                .phase("yoga", 20, 1);

        assertEquals(
                calm.compared().course().types().typesReml(),
                wild.compared().course().types().typesReml());
        assertTrue(calm.compared().course().types().typesReml().value().isPresent());
    }

    private static Description arm(Comparison comparison, int arm) {
        return comparison.arms().get(arm).describe().value().orElseThrow();
    }
}
