package painlog.analysis.clinician;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.analysis.SessionFixtures.atHome;
import static painlog.analysis.SessionFixtures.by;
import static painlog.analysis.SessionFixtures.session;
import static painlog.analysis.SessionFixtures.treatment;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import painlog.analysis.ComparisonFixtures;
import painlog.journal.Provider;
import painlog.journal.Session;
import painlog.journal.part.Cost;
import painlog.journal.part.Helped;
import painlog.journal.part.SessionOutcome;

class CareSummaryTest {
    private static CareSummary care(List<Session> sessions, Provider... known) {
        return CareSummary.of(
                new ClinicianReportInputs.SessionInputs(sessions, List.of(known), LocalTime.of(4, 0)), List.of());
    }

    @Test
    void home_care_counts_techniques_or_the_therapy_without_any() {
        CareSummary care = care(List.of(
                session(1, 12, atHome("massage", "self-massage"), SessionOutcome.UNSAID),
                session(2, 12, atHome("physical-therapy", "core", "stretching"), SessionOutcome.UNSAID),
                session(3, 12, atHome("physical-therapy", "stretching"), SessionOutcome.UNSAID),
                session(4, 12, atHome("heat"), SessionOutcome.UNSAID),
                session(5, 12, treatment("cold"), SessionOutcome.UNSAID)));

        assertEquals(
                List.of(
                        new CareSummary.HomeCare("stretching", 2),
                        new CareSummary.HomeCare("core", 1),
                        new CareSummary.HomeCare("heat", 1),
                        new CareSummary.HomeCare("self-massage", 1)),
                care.home());
    }

    @Test
    void who_treated_most_often_comes_first_and_who_did_not_is_left_out() {
        Provider once = Provider.named("Practice A");
        Provider twice = Provider.named("Practice B");
        CareSummary care = care(
                List.of(
                        session(1, 12, by("Practice B", "massage", Optional.empty()), SessionOutcome.UNSAID),
                        session(2, 12, by("Practice A", "massage", Optional.empty()), SessionOutcome.UNSAID),
                        session(3, 12, treatment("yoga"), SessionOutcome.UNSAID),
                        session(4, 12, by("Practice B", "massage", Optional.empty()), SessionOutcome.UNSAID)),
                once,
                Provider.named("Practice C"),
                twice);

        assertEquals(List.of(new CareSummary.Treater(twice, 2), new CareSummary.Treater(once, 1)), care.providers());
    }

    @Test
    void costs_are_added_up_by_currency() {
        CareSummary care = care(List.of(
                session(1, 12, by("", "massage", Optional.of(Cost.parse("60EUR"))), SessionOutcome.UNSAID),
                session(2, 12, by("", "massage", Optional.of(Cost.parse("700NOK"))), SessionOutcome.UNSAID),
                session(3, 12, by("", "massage", Optional.of(Cost.parse("45.50EUR"))), SessionOutcome.UNSAID)));

        assertEquals(
                List.of("105.50 EUR of 2", "700 NOK of 1"),
                care.costs().stream()
                        .map(paid -> paid.amount() + " " + paid.currency() + " of " + paid.sessions())
                        .toList());
    }

    @Test
    void unwanted_effects_are_listed_latest_first_by_the_person_s_own_day() {
        CareSummary care = care(List.of(
                session(1, 12, treatment("massage"), adverse("sore")),
                session(2, 12, treatment("massage"), SessionOutcome.UNSAID),
                session(4, 3, treatment("yoga"), adverse("dizzy"))));

        assertEquals(
                List.of(
                        new CareSummary.Adverse(ComparisonFixtures.START.plusDays(3), "yoga", "dizzy"),
                        new CareSummary.Adverse(ComparisonFixtures.START.plusDays(1), "massage", "sore")),
                care.adverse());
    }

    private static SessionOutcome adverse(String text) {
        return new SessionOutcome(Optional.empty(), Optional.empty(), Helped.UNSAID, text);
    }
}
