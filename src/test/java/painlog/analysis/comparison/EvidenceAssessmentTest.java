package painlog.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import painlog.analysis.ComparisonFixtures;
import painlog.analysis.PhaseDays;
import painlog.analysis.summary.SummaryFixtures;
import painlog.calendar.DaySpan;
import painlog.journal.arm.Arm;
import painlog.journal.arm.Phase;
import painlog.journal.total.DayValues;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.grade.GradeEvidence;
import painlog.stats.nonoverlap.ArmOverlap;
import painlog.stats.regression.ArmModels;
import painlog.stats.regression.Estimate;

class EvidenceAssessmentTest {
    private static final Arm MASSAGE = Arm.of(List.of("massage"));
    private static final Measure HUNDRED = new Measure("score", "", 0, 100, BetterDirection.LOWER);
    private static final Measure MOBILITY = new Measure("mobility", "", 0, 10, BetterDirection.HIGHER);

    private static final double[] NOISE = new Random(5).doubles(200, -0.6, 0.6).toArray();

    private final List<PhaseDays> stretches = new ArrayList<>();
    private int next;

    private EvidenceAssessmentTest phase(Arm arm, int length, IntToDoubleFunction value) {
        return days(arm, length, i -> SummaryFixtures.logged(date(i), value.applyAsDouble(i)));
    }

    private EvidenceAssessmentTest days(Arm arm, int length, java.util.function.IntFunction<DayValues> day) {
        List<DayValues> days =
                IntStream.range(next, next + length).mapToObj(day).toList();
        return logged(arm, length, days);
    }

    private EvidenceAssessmentTest logged(Arm arm, int length, List<DayValues> days) {
        DaySpan span = DaySpan.closed(
                ComparisonFixtures.START.plusDays(next), ComparisonFixtures.START.plusDays(next + length - 1));
        Phase phase = new Phase(stretches.size() + 1, arm, span);
        stretches.add(PhaseDays.of(phase, ComparisonFixtures.START, 0, days));
        next += length;
        return this;
    }

    private static String date(int index) {
        return ComparisonFixtures.START.plusDays(index).toString();
    }

    /** Values that go up and down a little around a level. */
    private static IntToDoubleFunction around(double level) {
        return falling(level, 0);
    }

    /** The same, lower by so much each day. */
    private static IntToDoubleFunction falling(double level, double aDay) {
        return i -> level - aDay * i + NOISE[i];
    }

    private GradeEvidence evidence(Measure measure, List<Caution> cautions) {
        ArmDays arm = ArmDays.of(MASSAGE, stretches);
        ArmDays against = ArmDays.of(Arm.NONE, stretches);
        Optional<ArmOverlap> overlap = new ContrastAnalysis(stretches, measure, Confounders.NONE)
                .alone(MASSAGE, Arm.NONE)
                .sizes()
                .nonoverlap()
                .orElseThrow()
                .value();
        return new EvidenceAssessment(measure, ContrastModels.of(stretches), arm, against).evidence(overlap, cautions);
    }

    private GradeEvidence evidence() {
        return evidence(ComparisonFixtures.PAIN, List.of());
    }

    private Estimate level() {
        return ContrastModels.of(stretches).level("massage", "none").value().orElseThrow();
    }

    @Test
    void each_change_between_the_two_is_an_alternation_whatever_lies_between() {
        phase(Arm.NONE, 10, around(6)).phase(MASSAGE, 10, around(5));
        assertEquals(2, evidence().plan().nPeriods());

        phase(Arm.of(List.of("yoga")), 10, around(5)).phase(MASSAGE, 10, around(5));
        assertEquals(2, evidence().plan().nPeriods());

        phase(Arm.NONE, 10, around(6)).phase(MASSAGE, 10, around(5));
        assertEquals(4, evidence().plan().nPeriods());
        assertTrue(evidence().plan().alternating());
        assertFalse(evidence().plan().randomised());
    }

    @Test
    void a_phase_without_data_is_no_alternation() {
        phase(Arm.NONE, 10, around(6))
                .phase(MASSAGE, 10, around(5))
                .logged(Arm.NONE, 5, List.of())
                .phase(MASSAGE, 10, around(5));

        assertEquals(2, evidence().plan().nPeriods());
    }

    @Test
    void drugs_injuries_and_third_therapies_are_other_changes_and_the_rest_is_not() {
        phase(Arm.NONE, 10, around(6)).phase(MASSAGE, 10, around(5));

        for (Caution.Kind kind : Caution.Kind.values()) {
            boolean takes = List.of(Caution.Kind.DRUG_CHANGED, Caution.Kind.INJURY, Caution.Kind.OTHER_SESSIONS)
                    .contains(kind);
            GradeEvidence evidence = evidence(ComparisonFixtures.PAIN, List.of(Caution.of(kind)));
            assertEquals(takes, evidence.plan().concurrentChanges(), kind.code());
        }
        assertFalse(evidence().plan().concurrentChanges());
    }

    @Test
    void days_and_coverage_are_of_the_side_with_fewer() {
        List<DayValues> some = IntStream.range(0, 20)
                .filter(i -> i % 2 == 0)
                .mapToObj(i -> SummaryFixtures.logged(date(i), around(6).applyAsDouble(i)))
                .toList();
        logged(Arm.NONE, 20, some).phase(MASSAGE, 15, around(5));

        GradeEvidence.Logging logging = evidence().logging();
        assertEquals(10, logging.minDaysPerCondition());
        assertEquals(0.5, logging.minCoverage(), 1e-12);
        assertEquals(0.5, logging.coverageGap(), 1e-12);
        assertEquals(0, logging.pctDaysAtBound(), 1e-12);
    }

    @Test
    void days_at_either_end_of_the_measure_s_own_range_are_at_its_bound() {
        Measure change = new Measure("change", "", 1, 7, BetterDirection.LOWER);
        phase(Arm.NONE, 10, i -> i == 3 ? 7 : 3 + i % 3).phase(MASSAGE, 10, i -> i < 14 ? 1 : 2 + i % 2);

        GradeEvidence evidence = evidence(change, List.of());
        assertEquals(25, evidence.logging().pctDaysAtBound(), 1e-12);
        double width = level().ci().upper() - level().ci().lower();
        assertEquals(width * 10 / 6, evidence.finding().ciWidth().orElseThrow(), 1e-9);
    }

    @Test
    void width_and_improvement_are_brought_to_a_scale_of_ten() {
        phase(Arm.NONE, 20, around(60)).phase(MASSAGE, 20, i -> around(40).applyAsDouble(i));

        GradeEvidence.Finding finding = evidence(HUNDRED, List.of()).finding();
        Estimate level = level();
        assertEquals(
                (level.ci().upper() - level.ci().lower()) / 10,
                finding.ciWidth().orElseThrow(),
                1e-9);
        assertEquals(-level.ci().upper() / 10, finding.improvementCiLower().orElseThrow(), 1e-9);
        assertTrue(finding.improvementCiLower().orElseThrow() > 1.5, finding.toString());
        assertEquals(OptionalDouble.of(1), finding.nap());
    }

    @Test
    void of_a_measure_of_which_more_is_better_the_improvement_is_the_rise() {
        phase(Arm.NONE, 20, around(4)).phase(MASSAGE, 20, around(7));

        GradeEvidence.Finding finding = evidence(MOBILITY, List.of()).finding();

        assertEquals(level().ci().lower(), finding.improvementCiLower().orElseThrow(), 1e-9);
        assertTrue(finding.sensitivityAgrees());
        assertEquals(OptionalDouble.of(1), finding.nap());
    }

    @Test
    void an_improving_drift_before_the_arm_began_is_reported() {
        phase(Arm.NONE, 20, falling(8, 0.15)).phase(MASSAGE, 20, around(5));

        double p = evidence().finding().baselineImprovingP().orElseThrow();
        assertTrue(p < 0.01 && p > 0, "p " + p);
        assertEquals(
                OptionalDouble.empty(), evidence(MOBILITY, List.of()).finding().baselineImprovingP());
    }

    @Test
    void a_rise_is_an_improving_drift_only_where_more_is_better() {
        phase(Arm.NONE, 20, falling(3, -0.15)).phase(MASSAGE, 20, around(7));

        assertEquals(OptionalDouble.empty(), evidence().finding().baselineImprovingP());
        assertTrue(evidence(MOBILITY, List.of()).finding().baselineImprovingP().isPresent());
    }

    @Test
    void the_drift_is_that_of_the_last_phase_before_the_arm_first_began() {
        phase(Arm.NONE, 20, falling(8, 0.15))
                .phase(Arm.of(List.of("yoga")), 10, around(5))
                .phase(Arm.NONE, 20, around(6))
                .phase(MASSAGE, 20, around(5))
                .phase(Arm.NONE, 20, falling(20, 0.15));

        OptionalDouble p = evidence().finding().baselineImprovingP();
        assertTrue(p.isEmpty() || p.getAsDouble() > 0.2, p.toString());
    }

    @Test
    void an_arm_that_came_first_has_no_drift_before_it() {
        phase(MASSAGE, 20, around(5)).phase(Arm.NONE, 20, falling(12, 0.15));

        assertEquals(OptionalDouble.empty(), evidence().finding().baselineImprovingP());
    }

    @Test
    void the_ratio_is_what_a_common_trend_leaves_of_the_change() {
        phase(Arm.NONE, 20, falling(7, 0.03)).phase(MASSAGE, 20, falling(6.8, 0.03));

        ContrastModels models = ContrastModels.of(stretches);
        double trend =
                models.levelTrend("massage", "none").value().orElseThrow().estimate();
        assertEquals(
                trend / level().estimate(),
                evidence().finding().trendAdjustedRatio().orElseThrow(),
                1e-9);
    }

    @Test
    void what_could_not_be_estimated_is_empty() {
        phase(Arm.NONE, 4, around(6)).phase(MASSAGE, 4, around(5));

        GradeEvidence.Finding finding = evidence().finding();
        assertEquals(OptionalDouble.empty(), finding.ciWidth());
        assertEquals(OptionalDouble.empty(), finding.improvementCiLower());
        assertEquals(OptionalDouble.empty(), finding.trendAdjustedRatio());
    }

    @Test
    void a_clear_change_stands_whichever_way_it_is_looked_at() {
        phase(Arm.NONE, 20, around(7)).phase(MASSAGE, 20, around(3));

        assertTrue(evidence().finding().sensitivityAgrees());
    }

    @Test
    void a_change_that_the_first_three_days_alone_carry_does_not_stand() {
        phase(Arm.NONE, 12, around(5))
                .phase(MASSAGE, 12, i -> i < 15 ? 0 : around(5.4).applyAsDouble(i));

        assertTrue(level().estimate() < 0);
        assertFalse(ContrastModels.of(stretches).agree("massage", "none"));
        assertFalse(evidence().finding().sensitivityAgrees());
    }

    @Test
    void a_change_of_means_that_medians_do_not_share_does_not_stand() {
        phase(Arm.NONE, 20, around(5)).days(MASSAGE, 20, i -> {
            double usual = around(5.3).applyAsDouble(i);
            return new DayValues(ComparisonFixtures.START.plusDays(i), new double[] {0, usual}, new int[] {1, 2});
        });

        assertTrue(level().estimate() < 0);
        assertFalse(ContrastModels.of(stretches).agree("massage", "none"));
        assertFalse(evidence().finding().sensitivityAgrees());
    }

    @Test
    void a_level_that_overlap_contradicts_does_not_stand() {
        phase(Arm.NONE, 20, around(5))
                .phase(MASSAGE, 20, i -> i % 4 == 0 ? 0 : around(5.7).applyAsDouble(i));

        assertTrue(ContrastModels.of(stretches).agree("massage", "none") || level().estimate() < 0);
        assertFalse(evidence().finding().sensitivityAgrees());
    }

    @Test
    void a_change_of_means_that_is_clearer_than_that_of_medians_does_not_stand() {
        phase(Arm.NONE, 20, around(5)).days(MASSAGE, 20, i -> {
            double usual = around(5.1).applyAsDouble(i);
            return new DayValues(ComparisonFixtures.START.plusDays(i), new double[] {0, usual}, new int[] {1, 2});
        });
        ContrastModels models = ContrastModels.of(stretches);
        Estimate medians = ArmModels.between(models.medians().levelReml(), "massage", "none")
                .value()
                .orElseThrow();

        assertTrue(ContrastModels.excludes0(level()));
        assertFalse(ContrastModels.excludes0(medians));
        assertEquals(Math.signum(level().estimate()), Math.signum(medians.estimate()));
        assertFalse(models.agree("massage", "none"));
    }

    @Test
    void a_level_that_is_clearer_than_the_overlap_does_not_stand() {
        phase(Arm.NONE, 18, around(5))
                .phase(MASSAGE, 18, i -> i % 3 == 0 ? 0 : around(5.3).applyAsDouble(i));
        ArmOverlap overlap = new ContrastAnalysis(stretches, ComparisonFixtures.PAIN, Confounders.NONE)
                .alone(MASSAGE, Arm.NONE)
                .sizes()
                .nonoverlap()
                .orElseThrow()
                .value()
                .orElseThrow();

        assertTrue(ContrastModels.of(stretches).agree("massage", "none"));
        assertTrue(ContrastModels.excludes0(level()));
        assertTrue(overlap.nap() > 0.5 && overlap.effective().napEssCi().lower() < 0.5, overlap.toString());
        assertFalse(evidence().finding().sensitivityAgrees());
    }

    @Test
    void a_phase_without_data_has_no_drift() {
        phase(Arm.NONE, 20, falling(8, 0.15))
                .phase(Arm.of(List.of("yoga")), 5, around(5))
                .logged(Arm.NONE, 5, List.of())
                .phase(MASSAGE, 20, around(5));

        assertTrue(evidence().finding().baselineImprovingP().orElseThrow() < 0.01);
    }
}
