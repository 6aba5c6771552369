package painlog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.analysis.MadeSessions.atHome;
import static painlog.analysis.MadeSessions.by;
import static painlog.analysis.MadeSessions.session;
import static painlog.analysis.MadeSessions.treatment;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import painlog.journal.Cost;
import painlog.journal.Effect;
import painlog.journal.Helped;
import painlog.journal.Provider;
import painlog.journal.Session;

class VisitCareTest {
    private static VisitCare care(List<Session> sessions, Provider... known) {
        return VisitCare.of(new VisitMaterial.Sessions(sessions, List.of(known), LocalTime.of(4, 0)), List.of());
    }

    @Test
    void home_care_counts_techniques_or_the_therapy_without_any() {
        VisitCare care = care(List.of(
                session(1, 12, atHome("massage", "self-massage"), Effect.UNSAID),
                session(2, 12, atHome("physical-therapy", "core", "stretching"), Effect.UNSAID),
                session(3, 12, atHome("physical-therapy", "stretching"), Effect.UNSAID),
                session(4, 12, atHome("heat"), Effect.UNSAID),
                session(5, 12, treatment("cold"), Effect.UNSAID)));

        assertEquals(
                List.of(
                        new VisitCare.HomeCare("stretching", 2),
                        new VisitCare.HomeCare("core", 1),
                        new VisitCare.HomeCare("heat", 1),
                        new VisitCare.HomeCare("self-massage", 1)),
                care.home());
    }

    @Test
    void who_treated_most_often_comes_first_and_who_did_not_is_left_out() {
        Provider once = Provider.named("Practice A");
        Provider twice = Provider.named("Practice B");
        VisitCare care = care(
                List.of(
                        session(1, 12, by("Practice B", "massage", Optional.empty()), Effect.UNSAID),
                        session(2, 12, by("Practice A", "massage", Optional.empty()), Effect.UNSAID),
                        session(3, 12, treatment("yoga"), Effect.UNSAID),
                        session(4, 12, by("Practice B", "massage", Optional.empty()), Effect.UNSAID)),
                once,
                Provider.named("Practice C"),
                twice);

        assertEquals(List.of(new VisitCare.Treater(twice, 2), new VisitCare.Treater(once, 1)), care.providers());
    }

    @Test
    void costs_are_added_up_by_currency() {
        VisitCare care = care(List.of(
                session(1, 12, by("", "massage", Optional.of(Cost.parse("60EUR"))), Effect.UNSAID),
                session(2, 12, by("", "massage", Optional.of(Cost.parse("700NOK"))), Effect.UNSAID),
                session(3, 12, by("", "massage", Optional.of(Cost.parse("45.50EUR"))), Effect.UNSAID)));

        assertEquals(
                List.of("105.50 EUR of 2", "700 NOK of 1"),
                care.costs().stream()
                        .map(paid -> paid.amount() + " " + paid.currency() + " of " + paid.sessions())
                        .toList());
    }

    @Test
    void unwanted_effects_are_told_latest_first_by_the_person_s_own_day() {
        VisitCare care = care(List.of(
                session(1, 12, treatment("massage"), adverse("sore")),
                session(2, 12, treatment("massage"), Effect.UNSAID),
                session(4, 3, treatment("yoga"), adverse("dizzy"))));

        assertEquals(
                List.of(
                        new VisitCare.Adverse(Made.START.plusDays(3), "yoga", "dizzy"),
                        new VisitCare.Adverse(Made.START.plusDays(1), "massage", "sore")),
                care.adverse());
    }

    private static Effect adverse(String text) {
        return new Effect(Optional.empty(), Optional.empty(), Helped.UNSAID, text);
    }
}
