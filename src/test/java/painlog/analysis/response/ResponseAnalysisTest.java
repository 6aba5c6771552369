package painlog.analysis.response;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static painlog.analysis.SessionFixtures.atHome;
import static painlog.analysis.SessionFixtures.by;
import static painlog.analysis.SessionFixtures.scored;
import static painlog.analysis.SessionFixtures.treatment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import painlog.analysis.SessionFixtures;
import painlog.analysis.response.ResponseRequest.By;
import painlog.journal.part.SessionOutcome;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.Outcome;
import painlog.stats.sessions.BeforeAfter;
import painlog.stats.sessions.EventLocked;
import painlog.stats.sessions.NextDay;
import painlog.stats.sessions.PairedSession;
import painlog.stats.sessions.ScoreSource;

class ResponseAnalysisTest {
    private static final SessionOutcome UNSAID = SessionOutcome.UNSAID;
    private static final Optional<ScoreSource> BY_ENTRY = Optional.of(ScoreSource.ENTRY);

    private static List<String> names(Response response) {
        return response.groups().stream().map(ResponseGroup::name).toList();
    }

    private static ResponseGroup group(Response response, String name) {
        return response.groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static EventLocked hours(Response response, String sessions, int fromH) {
        return requireNonNull(response.eventLocked().get(sessions)).stream()
                .flatMap(bin -> bin.value().stream())
                .filter(bin -> bin.fromH() == fromH)
                .findFirst()
                .orElseThrow();
    }

    private static Outcome<BeforeAfter> paired(Response response, String sessions) {
        return requireNonNull(response.paired().get(sessions));
    }

    @Test
    void all_sessions_come_first_and_then_each_therapy_by_name() {
        Response response = new SessionFixtures()
                .asked(1, treatment("yoga"), scored(6, 5))
                .asked(3, treatment("massage"), scored(6, 3))
                .asked(5, treatment("massage"), scored(7, 4))
                .asked(7, treatment("massage"), scored(8, 6))
                .response(By.THERAPY);

        assertEquals(
                List.of("all", "massage", "yoga"), List.copyOf(response.paired().keySet()));
        assertEquals(response.paired().keySet(), response.eventLocked().keySet());
        assertEquals(4, paired(response, "all").value().orElseThrow().nPaired());
        assertEquals(
                -8 / 3.0,
                paired(response, "massage").value().orElseThrow().change().meanChange(),
                1e-12);
        assertTrue(paired(response, "yoga").value().isEmpty());
    }

    @Test
    void sessions_that_are_not_asked_about_are_in_no_group() {
        Response response = new SessionFixtures()
                .asked(1, treatment("massage"), scored(6, 5))
                .other(3, treatment("massage"), scored(9, 1))
                .other(5, treatment("yoga"), scored(9, 1))
                .asked(7, treatment("massage"), scored(6, 4))
                .response(By.THERAPY);

        assertEquals(List.of("massage"), names(response));
        assertEquals(2, group(response, "massage").sessions());
        assertEquals(2, response.pairedValues().size());
        assertFalse(response.isEmpty());
        assertEquals(Set.of("all", "massage"), response.paired().keySet());
        assertTrue(new SessionFixtures()
                .other(3, treatment("massage"), scored(9, 1))
                .response(By.THERAPY)
                .isEmpty());
    }

    @Test
    void values_logged_nearby_stand_in_for_scores_that_were_not_recorded() {
        Response response = new SessionFixtures()
                .value(1, 8, 7)
                .asked(1, treatment("massage"), UNSAID)
                .value(1, 20, 4)
                .value(9, 8, 7)
                .asked(9, treatment("massage"), scored(5, 2))
                .value(9, 20, 4)
                .response(By.THERAPY);

        assertEquals(
                List.of(
                        new PairedSession(1, "massage", OptionalDouble.of(7), OptionalDouble.of(4), BY_ENTRY, BY_ENTRY),
                        PairedSession.recorded(2, "massage", 5, 2)),
                response.pairedValues());
    }

    @Test
    void recorded_scores_are_of_pain_and_say_nothing_about_another_measure() {
        Measure stress = new Measure("stress", "", 0, 10, BetterDirection.LOWER);
        Response response = new SessionFixtures()
                .asked(1, treatment("massage"), scored(6, 5))
                .value(1, 20, 4)
                .response(stress, By.THERAPY);

        assertEquals(
                List.of(new PairedSession(
                        1, "massage", OptionalDouble.empty(), OptionalDouble.of(4), Optional.empty(), BY_ENTRY)),
                response.pairedValues());
    }

    @Test
    void a_session_counts_for_each_of_its_techniques_and_under_its_therapy_without_any() {
        Response response = new SessionFixtures()
                .asked(1, treatment("massage", "swedish", "hot-stone"), scored(6, 4))
                .asked(3, treatment("massage", "swedish"), scored(6, 4))
                .asked(5, treatment("massage"), scored(6, 4))
                .response(By.TECHNIQUE);

        assertEquals(List.of("hot-stone", "massage, no technique", "swedish"), names(response));
        assertEquals(2, group(response, "swedish").sessions());
        assertEquals(1, group(response, "massage, no technique").sessions());
    }

    @Test
    void what_was_done_at_home_is_no_provider_s() {
        Response response = new SessionFixtures()
                .asked(1, by("Practice", "massage", Optional.empty()), scored(6, 4))
                .asked(3, atHome("massage", "self-massage"), scored(6, 4))
                .asked(5, treatment("massage"), scored(6, 4))
                .response(By.PROVIDER);

        assertEquals(List.of("", "Practice", "at home"), names(response));
    }

    @Test
    void small_groups_are_drawn_towards_the_others_and_one_without_scores_is_left_out() {
        Response response = new SessionFixtures()
                .asked(1, treatment("acupuncture"), scored(6, 5))
                .asked(3, treatment("acupuncture"), scored(6, 4))
                .asked(5, treatment("chiropractic"), UNSAID)
                .asked(7, treatment("massage"), scored(8, 3))
                .asked(9, treatment("massage"), scored(8, 2))
                .asked(11, treatment("massage"), scored(8, 3))
                .response(By.THERAPY);

        assertTrue(group(response, "chiropractic").shrunk().isEmpty());
        var few = group(response, "acupuncture").shrunk().orElseThrow();
        var more = group(response, "massage").shrunk().orElseThrow();
        assertEquals(-1.5, few.mean(), 1e-12);
        assertEquals(2, few.n());
        assertTrue(few.shrunk() < few.mean(), few.toString());
        assertEquals(-16 / 3.0, more.mean(), 1e-12);
        assertTrue(more.shrunk() > more.mean(), more.toString());
    }

    @Test
    void the_course_is_held_against_what_is_usual_and_belongs_to_the_sessions_asked_about() {
        SessionFixtures made = new SessionFixtures();
        for (int week = 0; week < 4; week++) {
            int day = 10 * week;
            made.value(day, 9, 5).value(day + 2, 9, 6).value(day + 2, 15, 4).value(day + 5, 9, 5);
            made.asked(day + 2, treatment("massage"), UNSAID);
            made.value(day + 7, 9, 9).value(day + 7, 15, 1);
            made.other(day + 7, treatment("yoga"), UNSAID);
        }
        Response response = made.response(By.THERAPY);

        EventLocked before = hours(response, "massage", -12);
        EventLocked after = hours(response, "massage", 0);
        assertEquals(4, before.nSessions());
        assertEquals(1, before.meanDeviation(), 1e-12);
        assertEquals(-1, after.meanDeviation(), 1e-12);
        assertEquals(4, after.nEntries());
        assertEquals(after, hours(response, Response.ALL, 0));
    }

    @Test
    void what_is_usual_is_that_of_the_phase_in_which_a_day_lies() {
        SessionFixtures made = new SessionFixtures();
        for (int week = 0; week < 4; week++) {
            int day = 10 * week;
            double level = week < 2 ? 8 : 2;
            made.value(day, 9, level).value(day + 2, 15, level);
            made.asked(day + 2, treatment("massage"), UNSAID);
        }

        EventLocked after = hours(made.phases(20).response(By.THERAPY), "massage", 0);

        assertEquals(0, after.meanDeviation(), 1e-12);
        assertEquals(0, after.sd(), 1e-12);
    }

    @Test
    void two_sessions_that_begin_together_share_what_came_before_and_after() {
        SessionFixtures made = new SessionFixtures();
        for (int week = 0; week < 4; week++) {
            int day = 10 * week;
            made.value(day, 9, 5).value(day + 2, 9, 6).value(day + 2, 15, 4);
            made.asked(day + 2, treatment("massage"), UNSAID);
            made.other(day + 2, treatment("physical-therapy"), UNSAID);
        }

        EventLocked after = hours(made.response(By.THERAPY), "massage", 0);

        assertEquals(4, after.nSessions());
        assertEquals(-1, after.meanDeviation(), 1e-12);
    }

    @Test
    void the_next_day_is_that_of_the_sessions_asked_about_and_days_with_others_stand_aside() {
        SessionFixtures all = alternating(true);
        SessionFixtures some = alternating(false);

        NextDay both = value(all.response(By.THERAPY).nextDays().ancova());
        NextDay asked = value(some.response(By.THERAPY).nextDays().ancova());

        assertEquals(14, both.days().nSessionDays());
        assertEquals(7, asked.days().nSessionDays());
        assertEquals(both.days().nControlDays(), asked.days().nControlDays());
        assertTrue(asked.effect().sessionEffect() < -1, asked.toString());
    }

    /** Every seventh day a session, massage and yoga in turn; the day after is two points better. */
    private static SessionFixtures alternating(boolean askYogaToo) {
        SessionFixtures made = new SessionFixtures();
        for (int day = 0; day < 99; day++) {
            boolean treated = day % 7 == 3;
            double value = 5 + (day * 7 % 5) / 4.0 - (day % 7 == 4 ? 2 : 0);
            made.value(day, 9, value);
            boolean yoga = day % 14 == 10;
            if (treated && (!yoga || askYogaToo)) {
                made.asked(day, treatment(yoga ? "yoga" : "massage"), UNSAID);
            } else if (treated) {
                made.other(day, treatment("yoga"), UNSAID);
            }
        }
        return made;
    }

    private static <T> T value(Outcome<T> outcome) {
        return outcome.value().orElseThrow();
    }
}
