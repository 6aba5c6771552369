package painlog.stats.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import painlog.stats.ConfidenceInterval;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.VectorCases;
import painlog.stats.grade.Grade.Concern;
import tools.jackson.databind.JsonNode;

/** The rule of how sure one can be: vectors, and values that lie exactly on a threshold. */
class GradeTest {
    @TestFactory
    Stream<DynamicTest> every_field_of_the_grade_agrees() {
        return VectorCases.of("reference-headline/pub-grade-2.json", "", GradeTest::grade);
    }

    private static Object grade(JsonNode in) {
        List<Concern> circumstances = new ArrayList<>();
        if (in.get("concurrent_changes").asBoolean()) {
            circumstances.add(Concern.OTHER_CHANGES);
        }
        if (in.get("worst_moment").asBoolean()) {
            circumstances.add(Concern.WORST_MOMENT);
        }
        return Grade.of(new GradeEvidence(
                new GradeEvidence.Allocation(
                        in.get("randomised").asBoolean(), in.get("n_turns").asInt(), circumstances),
                new GradeEvidence.Logging(
                        in.get("days_in_all").asInt(),
                        in.get("min_days_per_condition").asInt(),
                        in.get("min_coverage").asDouble(),
                        in.get("coverage_gap").asDouble(),
                        in.get("pct_days_at_bound").asDouble()),
                new GradeEvidence.Finding(
                        headline(in),
                        new GradeEvidence.Others(
                                line(in.path("without_wandering")),
                                line(in.path("steady_drift")),
                                line(in.path("washout_3")),
                                line(in.path("day_median")),
                                line(in.path("nap"))),
                        VectorCases.number(in, "baseline_improving_p"))));
    }

    private static Outcome<GradeEvidence.Shown> headline(JsonNode in) {
        JsonNode headline = in.get("headline");
        if (headline.has("reason")) {
            return Outcome.refused(Stream.of(Reason.values())
                    .filter(reason ->
                            reason.code().equals(headline.get("reason").asString()))
                    .findFirst()
                    .orElseThrow());
        }
        return Outcome.ok(new GradeEvidence.Shown(
                headline.get("estimate").asDouble(),
                headline.get("se").asDouble(),
                ci(headline),
                in.get("level_wanders").asBoolean()));
    }

    private static Optional<GradeEvidence.Line> line(JsonNode line) {
        return line.has("estimate") && !line.has("reason")
                ? Optional.of(new GradeEvidence.Line(line.get("estimate").asDouble(), ci(line)))
                : Optional.empty();
    }

    private static ConfidenceInterval ci(JsonNode line) {
        return new ConfidenceInterval(
                line.get("ci_lower").asDouble(), line.get("ci_upper").asDouble());
    }

    private static final GradeEvidence.Allocation TURNS = new GradeEvidence.Allocation(false, 4, List.of());
    private static final GradeEvidence.Logging WELL = new GradeEvidence.Logging(28, 14, 0.6, 0.25, 29.9);
    private static final GradeEvidence.Others AGREED = others(-2, -3, -1);

    private static GradeEvidence.Others others(double estimate, double lower, double upper) {
        Optional<GradeEvidence.Line> line =
                Optional.of(new GradeEvidence.Line(estimate, new ConfidenceInterval(lower, upper)));
        return new GradeEvidence.Others(line, line, line, line, nap(0.9));
    }

    private static Optional<GradeEvidence.Line> nap(double nap) {
        return Optional.of(new GradeEvidence.Line(nap, new ConfidenceInterval(nap - 0.2, nap)));
    }

    private static Outcome<GradeEvidence.Shown> shown(double estimate, double lower, double upper) {
        return Outcome.ok(new GradeEvidence.Shown(
                estimate, 0.5, new ConfidenceInterval(lower, upper), /* levelWanders= */ false));
    }

    private static Grade grade(
            GradeEvidence.Allocation allocation, GradeEvidence.Logging logging, Outcome<GradeEvidence.Shown> headline) {
        return Grade.of(new GradeEvidence(
                allocation, logging, new GradeEvidence.Finding(headline, AGREED, OptionalDouble.empty())));
    }

    private static List<Concern> concerns(GradeEvidence.Logging logging) {
        return grade(TURNS, logging, shown(-2, -3, -0.99)).reasons();
    }

    @Test
    void values_on_the_marks_of_logging_take_no_point() {
        assertEquals(List.of(), concerns(WELL));
        assertEquals(List.of(Concern.FEW_DAYS), concerns(new GradeEvidence.Logging(28, 13, 0.6, 0, 0)));
        assertEquals(List.of(Concern.MISSING_DAYS), concerns(new GradeEvidence.Logging(28, 14, 0.59, 0, 0)));
        assertEquals(List.of(Concern.MISSING_DAYS), concerns(new GradeEvidence.Logging(28, 14, 0.7, 0.26, 0)));
        assertEquals(List.of(Concern.FLOOR_OR_CEILING), concerns(new GradeEvidence.Logging(28, 14, 1, 0, 30)));
    }

    @Test
    void an_interval_of_four_points_is_not_yet_imprecise() {
        assertEquals(
                List.of(),
                grade(TURNS, WELL, shown(-4.5, -6.5, -2.5)).reasons().stream()
                        .filter(concern -> concern == Concern.IMPRECISE)
                        .toList());
        assertTrue(grade(TURNS, WELL, shown(-4.5, -6.51, -2.5)).reasons().contains(Concern.IMPRECISE));
    }

    @Test
    void an_effect_is_large_from_both_of_its_marks_on() {
        GradeEvidence.Others large = new GradeEvidence.Others(
                AGREED.withoutWandering(), AGREED.steadyDrift(), AGREED.washout3(), AGREED.dayMedian(), nap(0.93));
        Grade grade = Grade.of(new GradeEvidence(
                TURNS, WELL, new GradeEvidence.Finding(shown(-2, -3, -1), large, OptionalDouble.empty())));

        assertEquals(List.of(Concern.LARGE_EFFECT), grade.reasons());
        assertEquals(List.of(), grade(TURNS, WELL, shown(-2, -3, -1)).reasons());
    }

    @Test
    void half_of_the_difference_left_beside_a_drift_takes_no_point() {
        assertEquals(List.of(), withDrift(-1).reasons());
        assertEquals(List.of(Concern.TREND_BEFORE), withDrift(-0.99).reasons());
    }

    private static Grade withDrift(double estimate) {
        GradeEvidence.Others drifting = new GradeEvidence.Others(
                AGREED.withoutWandering(),
                Optional.of(new GradeEvidence.Line(estimate, new ConfidenceInterval(-3, 1))),
                AGREED.washout3(),
                AGREED.dayMedian(),
                AGREED.nap());
        return Grade.of(new GradeEvidence(
                TURNS, WELL, new GradeEvidence.Finding(shown(-2, -3, -0.99), drifting, OptionalDouble.empty())));
    }

    @Test
    void only_an_order_drawn_by_lot_reaches_the_highest_grade_and_only_without_a_concern() {
        Outcome<GradeEvidence.Shown> clear = shown(-2, -3, -0.99);
        GradeEvidence.Allocation byLot = new GradeEvidence.Allocation(true, 4, List.of());
        GradeEvidence.Allocation byLotInjured = new GradeEvidence.Allocation(true, 5, List.of(Concern.OTHER_CHANGES));

        assertEquals(4, grade(byLot, WELL, clear).points().orElseThrow());
        assertEquals(3, grade(byLotInjured, WELL, clear).points().orElseThrow());
        assertEquals(3, grade(TURNS, WELL, clear).points().orElseThrow());
        assertEquals(
                2,
                grade(new GradeEvidence.Allocation(true, 3, List.of()), WELL, clear)
                        .points()
                        .orElseThrow());
    }

    @Test
    void reasons_stand_in_the_order_of_the_rule() {
        GradeEvidence.Allocation allocation = new GradeEvidence.Allocation(
                false, 4, List.of(Concern.SITES_MIXED, Concern.WORST_MOMENT, Concern.OTHER_CHANGES));

        assertEquals(
                List.of(
                        Concern.FEW_DAYS,
                        Concern.OTHER_CHANGES,
                        Concern.WORST_MOMENT,
                        Concern.FLOOR_OR_CEILING,
                        Concern.SITES_MIXED),
                grade(allocation, new GradeEvidence.Logging(28, 5, 1, 0, 30), shown(-2, -3, -0.99))
                        .reasons());
    }

    @Test
    void fewer_than_five_days_say_nothing() {
        Outcome<GradeEvidence.Shown> clear = shown(-2, -3, -0.99);

        assertTrue(grade(TURNS, new GradeEvidence.Logging(12, 5, 1, 0, 0), clear)
                .points()
                .isPresent());
        assertEquals(
                List.of(Concern.FEWER_THAN_5_DAYS),
                grade(TURNS, new GradeEvidence.Logging(28, 4, 1, 0, 0), clear).reasons());
        assertEquals(
                List.of(Concern.FEWER_THAN_12_DAYS),
                grade(TURNS, new GradeEvidence.Logging(11, 5, 1, 0, 0), clear).reasons());
    }
}
