package painlog.analysis.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.analysis.summary.SummaryFixtures.day;
import static painlog.analysis.summary.SummaryFixtures.logged;
import static painlog.analysis.summary.SummaryFixtures.span;
import static painlog.analysis.summary.SummaryFixtures.summary;
import static painlog.analysis.summary.SummaryFixtures.week;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import painlog.analysis.ScoreSummary;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;

final class SummaryScoresTest {
    @Test
    void a_day_with_many_entries_weighs_no_more_than_others() {
        ScoreSummary scores = week(logged("2026-11-09", 8, 8, 8, 8), logged("2026-11-10", 2), logged("2026-11-12", 3))
                .total()
                .scores();

        assertEquals(3, scores.daysLogged());
        assertEquals(6, scores.entries());
        assertEquals(OptionalDouble.of(13 / 3.0), scores.mean());
        assertEquals(OptionalDouble.of(3), scores.median());
        assertEquals(OptionalDouble.of(2), scores.min());
        assertEquals(OptionalDouble.of(8), scores.max());
    }

    @Test
    void an_even_number_of_days_has_its_median_between_the_two_middle_ones() {
        assertEquals(
                OptionalDouble.of(4.5),
                week(logged("2026-11-09", 9), logged("2026-11-10", 4), logged("2026-11-11", 5), logged("2026-11-12", 1))
                        .total()
                        .scores()
                        .median());
    }

    @Test
    void the_marks_count_days_of_exactly_3_and_7() {
        ScoreSummary scores = week(
                        logged("2026-11-09", 2.9, 3.1), logged("2026-11-10", 6.9, 7.1), logged("2026-11-11", 5))
                .total()
                .scores();

        assertEquals(OptionalInt.of(1), scores.marks().daysAtMost3());
        assertEquals(OptionalDouble.of(1 / 3.0), scores.shareAtMost3());
        assertEquals(OptionalDouble.of(1 / 3.0), scores.shareAtLeast7());
    }

    @Test
    void a_measure_of_which_more_is_better_has_no_marks_and_its_worst_day_is_the_lowest() {
        Measure sleep = new Measure("sleep", "", 0, 10, BetterDirection.HIGHER);
        SummaryRow total = summary(sleep, week("2026-11-09"), List.of(logged("2026-11-09", 2), logged("2026-11-10", 8)))
                .total();

        assertEquals(OptionalInt.empty(), total.scores().marks().daysAtMost3());
        assertEquals(OptionalDouble.empty(), total.scores().shareAtLeast7());
        assertEquals(
                day("2026-11-09"),
                total.worst().map(worst -> worst.day().date()).orElseThrow());
    }

    @Test
    void a_measure_without_a_better_direction_has_no_worst_day() {
        Measure weight = new Measure("weight", "kg", 20, 400, BetterDirection.NEITHER);

        assertEquals(
                Optional.empty(),
                summary(weight, week("2026-11-09"), List.of(logged("2026-11-09", 80)))
                        .total()
                        .worst());
    }

    @Test
    void of_equally_bad_days_the_latest_is_the_worst() {
        assertEquals(
                day("2026-11-12"),
                week(logged("2026-11-09", 6), logged("2026-11-10", 2), logged("2026-11-12", 5, 7))
                        .total()
                        .worst()
                        .map(worst -> worst.day().date())
                        .orElseThrow());
    }

    @Test
    void a_day_without_data_is_no_zero_anywhere() {
        Summary summary = week(logged("2026-11-09", 6));
        SummaryRow empty = summary.rows().get(1);

        assertEquals(7, summary.rows().size());
        assertEquals(OptionalDouble.empty(), empty.scores().mean());
        assertEquals(List.of(OptionalDouble.empty()), empty.course());
        assertEquals(Optional.empty(), empty.worst());
        assertEquals(
                OptionalDouble.empty(),
                empty.change().map(LevelChange::difference).orElseThrow());
        assertEquals(OptionalDouble.of(6), summary.total().scores().mean());
    }

    @Test
    void change_is_the_mean_less_that_of_the_span_before() {
        Summary summary = week(logged("2026-11-02", 8), logged("2026-11-08", 4), logged("2026-11-09", 5));

        LevelChange change = summary.total().change().orElseThrow();
        assertEquals(span("2026-11-02", "2026-11-08"), change.before());
        assertEquals(2, change.daysLogged());
        assertEquals(OptionalDouble.of(-1), change.difference());
        assertEquals(
                OptionalDouble.of(1),
                summary.rows().get(0).change().map(LevelChange::difference).orElseThrow());
        assertEquals(
                "2026-W45",
                summary.comparedWith().map(row -> row.group().label()).orElseThrow());
    }

    @Test
    void the_worst_day_may_be_the_first_and_of_equals_it_is_the_latest_in_either_direction() {
        Measure sleep = new Measure("sleep", "", 0, 10, BetterDirection.HIGHER);

        assertEquals(
                day("2026-11-09"),
                week(logged("2026-11-09", 8), logged("2026-11-10", 2))
                        .total()
                        .worst()
                        .orElseThrow()
                        .day()
                        .date());
        assertEquals(
                day("2026-11-10"),
                summary(sleep, week("2026-11-09"), List.of(logged("2026-11-09", 2), logged("2026-11-10", 2)))
                        .total()
                        .worst()
                        .orElseThrow()
                        .day()
                        .date());
    }
}
