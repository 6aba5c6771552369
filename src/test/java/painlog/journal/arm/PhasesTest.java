package painlog.journal.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import painlog.calendar.DaySpan;
import painlog.error.BadInput;
import painlog.journal.Period;
import painlog.journal.word.Arm;
import painlog.journal.word.Vocabulary;

final class PhasesTest {
    private static final Vocabulary KNOWN =
            new Vocabulary(Map.of(), Map.of("massage", List.of(), "physical-therapy", List.of()), Map.of());

    @Test
    void without_periods_everything_logged_is_none() {
        assertEquals(List.of("1 none 2026-01-05..2026-01-31"), phases("2026-01-05", "2026-01-31"));
    }

    @Test
    void overlapping_periods_are_an_arm_of_their_own() {
        assertEquals(
                List.of(
                        "1 none 2026-01-01..2026-01-04",
                        "2 massage 2026-01-05..2026-01-09",
                        "3 massage+physical-therapy 2026-01-10..2026-01-20",
                        "4 physical-therapy 2026-01-21..2026-01-25",
                        "5 none 2026-01-26..2026-01-31"),
                phases(
                        "2026-01-01",
                        "2026-01-31",
                        period("massage", "2026-01-05", "2026-01-20"),
                        period("physical-therapy", "2026-01-10", "2026-01-25")));
    }

    @Test
    void a_baseline_by_intention_and_days_without_a_period_are_one_phase() {
        assertEquals(
                List.of("1 none 2026-01-01..2026-01-14", "2 massage 2026-01-15..2026-01-31"),
                phases(
                        "2026-01-01",
                        "2026-01-31",
                        period("none", "2026-01-03", "2026-01-10"),
                        period("massage", "2026-01-15", "")));
    }

    @Test
    void a_baseline_that_runs_on_beside_a_therapy_adds_nothing_to_it() {
        assertEquals(
                List.of("1 none 2026-01-01..2026-01-04", "2 massage 2026-01-05..2026-01-09"),
                phases(
                        "2026-01-01",
                        "2026-01-09",
                        period("none", "2026-01-01", ""),
                        period("massage", "2026-01-05", "")));
    }

    @Test
    void two_periods_of_one_therapy_back_to_back_are_one_phase() {
        assertEquals(
                List.of("1 massage 2026-01-01..2026-01-20"),
                phases(
                        "2026-01-01",
                        "2026-01-20",
                        period("massage", "2026-01-01", "2026-01-10"),
                        period("massage", "2026-01-11", "2026-01-20")));
    }

    @Test
    void before_the_first_logged_day_only_periods_count() {
        assertEquals(
                List.of("1 massage 2025-12-01..2025-12-10", "2 none 2026-01-05..2026-01-09"),
                phases("2026-01-05", "2026-01-09", period("massage", "2025-12-01", "2025-12-10")));
    }

    @Test
    void no_phase_goes_beyond_the_last_day() {
        assertEquals(
                List.of("1 none 2026-01-05..2026-01-09"),
                phases("2026-01-05", "2026-01-09", period("massage", "2026-01-10", "")));
        assertEquals(List.of(), phases("2026-01-05", "2026-01-04"));
    }

    @Test
    void an_arm_knows_its_days() {
        Phases phases = Phases.of(
                List.of(period("massage", "2026-01-05", "2026-01-09"), period("massage", "2026-01-20", "")),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-01-31"));
        Arm massage = Arm.of(List.of("massage"));

        assertEquals(List.of(Arm.NONE, massage), new ArrayList<>(phases.arms()));
        assertEquals(
                List.of(span("2026-01-05", "2026-01-09"), span("2026-01-20", "2026-01-31")), phases.daysOf(massage));
    }

    @Test
    void an_arm_reads_as_it_is_written() {
        assertEquals("massage+physical-therapy", Arm.parse("pt+massage", KNOWN).label());
        assertEquals(Arm.NONE, Arm.parse("None", KNOWN));
        assertEquals("none", Arm.NONE.label());
        assertThrows(BadInput.class, () -> Arm.parse("masage", KNOWN));
        assertEquals(
                "arm \"none+massage\" is none and a therapy at once; write one or the other",
                assertThrows(BadInput.class, () -> Arm.parse("none+massage", KNOWN))
                        .sentence());
    }

    private static List<String> phases(String firstLogged, String last, Period... periods) {
        List<String> words = new ArrayList<>();
        for (Phase phase : Phases.of(List.of(periods), LocalDate.parse(firstLogged), LocalDate.parse(last))
                .all()) {
            DaySpan days = phase.days();
            words.add(phase.index() + " " + phase.arm().label() + " " + days.first() + ".." + days.last());
        }
        return words;
    }

    private static Period period(String therapy, String first, String last) {
        Optional<LocalDate> end = last.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(last));
        return new Period(therapy, LocalDate.parse(first), end, Optional.empty(), "");
    }

    private static DaySpan span(String first, String last) {
        return DaySpan.closed(LocalDate.parse(first), LocalDate.parse(last));
    }
}
