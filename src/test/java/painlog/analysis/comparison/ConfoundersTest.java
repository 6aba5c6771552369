package painlog.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import painlog.analysis.ComparisonFixtures;
import painlog.analysis.SessionFixtures;
import painlog.calendar.Moment;
import painlog.journal.Dose;
import painlog.journal.part.SessionOutcome;
import painlog.journal.total.EntryCount;
import painlog.journal.total.WordCount;
import painlog.journal.word.WordKind;

class ConfoundersTest {
    private static Dose dose(String drug, int day, int hour, boolean skipped) {
        Moment taken = Moment.of(ComparisonFixtures.START.plusDays(day).atTime(hour, 0), ZoneOffset.UTC);
        return new Dose(taken, Instant.EPOCH, drug, OptionalDouble.empty(), "", 1, skipped);
    }

    @Test
    void an_injury_is_a_trigger_and_nothing_else() {
        List<EntryCount> entries = List.of(new EntryCount(ComparisonFixtures.START, 2, 1));
        Confounders confounders = Confounders.of(
                entries,
                List.of(
                        new WordCount(ComparisonFixtures.START, WordKind.TRIGGER, "injury", 1),
                        new WordCount(ComparisonFixtures.START.plusDays(1), WordKind.TRIGGER, "sitting", 1),
                        new WordCount(ComparisonFixtures.START.plusDays(2), WordKind.SYMPTOM, "injury", 1)));

        assertEquals(new TreeSet<>(List.of(ComparisonFixtures.START)), confounders.injuryDays());
        assertEquals(entries, confounders.entries());
    }

    @Test
    void doses_taken_and_sessions_lie_on_the_person_s_own_days() {
        Confounders confounders = Confounders.of(
                        List.of(), List.of(new WordCount(ComparisonFixtures.START, WordKind.TRIGGER, "injury", 1)))
                .with(
                        List.of(
                                dose("ibuprofen", 2, 3, false),
                                dose("ibuprofen", 4, 5, false),
                                dose("ibuprofen", 6, 9, true)),
                        List.of(SessionFixtures.session(
                                8, 3, SessionFixtures.treatment("yoga"), SessionOutcome.UNSAID)),
                        LocalTime.of(4, 0));

        assertEquals(
                Map.of(
                        "ibuprofen",
                        new TreeSet<>(
                                List.of(ComparisonFixtures.START.plusDays(1), ComparisonFixtures.START.plusDays(4)))),
                confounders.drugDays());
        assertEquals(
                Map.of("yoga", new TreeSet<>(List.of(ComparisonFixtures.START.plusDays(7)))),
                confounders.sessionDays());
        assertEquals(1, confounders.injuryDays().size());
    }
}
