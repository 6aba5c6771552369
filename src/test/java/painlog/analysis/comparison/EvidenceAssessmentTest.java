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
import painlog.journal.arm.Phase;
import painlog.journal.total.DayValues;
import painlog.journal.word.Arm;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.grade.Grade;
import painlog.stats.grade.GradeEvidence;
import painlog.stats.headline.Headline;

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
        Contrast contrast = contrast(measure);
        return new EvidenceAssessment(measure, ContrastModels.of(stretches, measure), arm, against, false)
                .evidence(
                        contrast.differences(),
                        contrast.sizes().nonoverlap().orElseThrow().value(),
                        cautions);
    }

    private GradeEvidence evidence() {
        return evidence(ComparisonFixtures.PAIN, List.of());
    }

    private Contrast contrast(Measure measure) {
        return new ContrastAnalysis(stretches, measure, Confounders.NONE).alone(MASSAGE, Arm.NONE);
    }

    private Headline headline(Measure measure) {
        return contrast(measure).headline().value().orElseThrow();
    }

    private GradeEvidence.Shown shown(Measure measure) {
        return evidence(measure, List.of()).finding().headline().value().orElseThrow();
    }

    private boolean isRobust() {
        return !Grade.of(evidence()).reasons().contains(Grade.Concern.NOT_ROBUST);
    }

    @Test
    void each_change_between_the_two_is_an_alternation_whatever_lies_between() {
        phase(Arm.NONE, 10, around(6)).phase(MASSAGE, 10, around(5));
        assertEquals(2, evidence().allocation().turns());

        phase(Arm.of(List.of("yoga")), 10, around(5)).phase(MASSAGE, 10, around(5));
        assertEquals(2, evidence().allocation().turns());

        phase(Arm.NONE, 10, around(6)).phase(MASSAGE, 10, around(5));
        assertEquals(4, evidence().allocation().turns());
        assertFalse(evidence().allocation().randomised());
    }

    @Test
    void a_phase_without_data_is_no_alternation() {
        phase(Arm.NONE, 10, around(6))
                .phase(MASSAGE, 10, around(5))
                .logged(Arm.NONE, 5, List.of())
                .phase(MASSAGE, 10, around(5));

        assertEquals(2, evidence().allocation().turns());
    }

    @Test
    void each_caution_that_takes_a_point_takes_it_once() {
        phase(Arm.NONE, 10, around(6)).phase(MASSAGE, 10, around(5));

        for (Caution.Kind kind : Caution.Kind.values()) {
            List<Grade.Concern> takes = kind.concern().stream().toList();
            GradeEvidence evidence = evidence(ComparisonFixtures.PAIN, List.of(Caution.of(kind), Caution.of(kind)));
            assertEquals(takes, evidence.allocation().circumstances(), kind.code());
        }
        assertEquals(
                List.of(Grade.Concern.OTHER_CHANGES),
                evidence(
                                ComparisonFixtures.PAIN,
                                List.of(
                                        Caution.of(Caution.Kind.DRUG_CHANGED),
                                        Caution.of(Caution.Kind.INJURY),
                                        Caution.of(Caution.Kind.OTHER_SESSIONS),
                                        Caution.of(Caution.Kind.BACKFILLED)))
                        .allocation()
                        .circumstances());
        assertEquals(List.of(), evidence().allocation().circumstances());
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
        assertEquals(25, logging.daysInAll());
    }

    @Test
    void days_at_either_end_of_the_measure_s_own_range_are_at_its_bound() {
        Measure change = new Measure("change", "", 1, 7, BetterDirection.LOWER);
        phase(Arm.NONE, 10, i -> i == 3 ? 7 : 3 + i % 3).phase(MASSAGE, 10, i -> i < 14 ? 1 : 2 + i % 2);

        GradeEvidence evidence = evidence(change, List.of());
        assertEquals(25, evidence.logging().pctDaysAtBound(), 1e-12);
        Headline headline = headline(change);
        assertEquals(headline.estimate() * 10 / 6, shown(change).estimate(), 1e-9);
        assertEquals(headline.ci().upper() * 10 / 6, shown(change).ci().upper(), 1e-9);
    }

    @Test
    void every_line_is_brought_to_a_scale_of_ten() {
        phase(Arm.NONE, 20, around(60)).phase(MASSAGE, 20, i -> around(40).applyAsDouble(i));

        GradeEvidence.Finding finding = evidence(HUNDRED, List.of()).finding();
        Headline headline = headline(HUNDRED);
        assertEquals(headline.se() / 10, shown(HUNDRED).se(), 1e-9);
        assertEquals(headline.ci().lower() / 10, shown(HUNDRED).ci().lower(), 1e-9);
        GradeEvidence.Others others = finding.others();
        for (var line :
                List.of(others.withoutWandering(), others.steadyDrift(), others.washout3(), others.dayMedian())) {
            assertTrue(line.orElseThrow().estimate() < -1, others.toString());
            assertTrue(line.orElseThrow().estimate() > -3, others.toString());
        }
        assertEquals(1, others.nap().orElseThrow().estimate(), 1e-12);
    }

    @Test
    void of_a_measure_of_which_more_is_better_the_improvement_is_the_rise() {
        phase(Arm.NONE, 20, around(4)).phase(MASSAGE, 20, around(7));

        assertEquals(-headline(MOBILITY).estimate(), shown(MOBILITY).estimate(), 1e-9);
        assertEquals(-headline(MOBILITY).ci().lower(), shown(MOBILITY).ci().upper(), 1e-9);
        assertTrue(shown(MOBILITY).se() > 0);
        GradeEvidence evidence = evidence(MOBILITY, List.of());
        assertFalse(Grade.of(evidence).reasons().contains(Grade.Concern.NOT_ROBUST));
        assertEquals(1, evidence.finding().others().nap().orElseThrow().estimate(), 1e-12);
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
    void what_could_not_be_estimated_is_not_held_against_it() {
        phase(Arm.NONE, 4, around(6)).phase(MASSAGE, 4, around(5));

        GradeEvidence.Finding finding = evidence().finding();
        assertTrue(finding.headline().value().isEmpty());
        assertEquals(Optional.empty(), finding.others().withoutWandering());
        assertEquals(Optional.empty(), finding.others().washout3());
        assertEquals(
                List.of(Grade.Concern.FEWER_THAN_5_DAYS), Grade.of(evidence()).reasons());
    }

    @Test
    void five_days_a_side_are_too_few_in_all() {
        phase(Arm.NONE, 5, around(6)).phase(MASSAGE, 5, around(5));

        assertEquals(
                List.of(Grade.Concern.FEWER_THAN_12_DAYS), Grade.of(evidence()).reasons());
    }

    @Test
    void days_that_never_change_say_nothing_and_why() {
        phase(Arm.NONE, 20, i -> 7).phase(MASSAGE, 20, i -> 3);

        assertEquals(List.of(Grade.Concern.NO_VARIATION), Grade.of(evidence()).reasons());
        assertEquals(Grade.Certainty.CANNOT_SAY, Grade.of(evidence()).grade());
    }

    @Test
    void a_clear_change_stands_whichever_way_it_is_looked_at() {
        phase(Arm.NONE, 20, around(7)).phase(MASSAGE, 20, around(3));

        assertTrue(headline(ComparisonFixtures.PAIN).excludes0());
        assertTrue(isRobust());
    }

    @Test
    void a_clear_change_that_the_first_three_days_alone_carry_does_not_stand() {
        for (int turn = 0; turn < 4; turn++) {
            int start = next + 12;
            phase(Arm.NONE, 12, around(5))
                    .phase(MASSAGE, 12, i -> i < start + 3 ? 0 : around(5).applyAsDouble(i));
        }

        assertTrue(evidence().finding().headline().value().orElseThrow().estimate() < 0);
        assertTrue(evidence().finding().others().washout3().orElseThrow().estimate()
                > shown(ComparisonFixtures.PAIN).estimate() + 0.5);
    }

    @Test
    void medians_are_counted_by_medians() {
        phase(Arm.NONE, 20, around(5)).days(MASSAGE, 20, i -> {
            double usual = around(5.3).applyAsDouble(i);
            return new DayValues(ComparisonFixtures.START.plusDays(i), new double[] {0, usual}, new int[] {1, 2});
        });

        assertTrue(shown(ComparisonFixtures.PAIN).estimate() < -1);
        assertTrue(evidence().finding().others().dayMedian().orElseThrow().estimate() > 0);
        assertFalse(isRobust());
    }

    @Test
    void a_level_that_overlap_contradicts_does_not_stand() {
        for (int turn = 0; turn < 3; turn++) {
            phase(Arm.NONE, 20, around(5))
                    .phase(MASSAGE, 20, i -> i % 3 == 0 ? 0 : around(5.3).applyAsDouble(i));
        }

        assertTrue(headline(ComparisonFixtures.PAIN).excludes0());
        assertFalse(isRobust());
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
