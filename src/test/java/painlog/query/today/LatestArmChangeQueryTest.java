package painlog.query.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.Period;
import painlog.store.JournalFile;
import painlog.store.change.Change;

final class LatestArmChangeQueryTest {
    private JournalFile journal = JournalFile.empty();

    @BeforeEach
    void a_baseline_then_massage_then_exercise_from_the_next_day_on() {
        try (Change change = journal.begin("test", Instant.EPOCH)) {
            change.add(period("none", "2026-07-01", "2026-07-20"));
            change.add(period("massage", "2026-09-01", "2026-10-15"));
            change.add(period("exercise", "2026-10-16", null));
            change.commit("three periods");
        }
    }

    private static Period period(String therapy, String first, @Nullable String last) {
        Optional<LocalDate> end = Optional.ofNullable(last).map(LocalDate::parse);
        return new Period(therapy, LocalDate.parse(first), end, Optional.empty(), "");
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, none,     BEGIN, 2026-07-01",
        "2026-07-20, none,     BEGIN, 2026-07-01",
        "2026-07-21, none,     END,   2026-07-20",
        "2026-10-15, massage,  BEGIN, 2026-09-01",
        "2026-12-01, exercise, BEGIN, 2026-10-16"
    })
    void an_arm_begins_with_a_therapy_or_the_day_after_one(
            LocalDate day, String therapy, ArmChange.Kind kind, LocalDate changed) {
        assertEquals(Optional.of(new ArmChange(therapy, kind, changed)), new LatestArmChangeQuery(day).run(journal));
    }

    @Test
    void before_the_first_period_nothing_has_changed() {
        assertEquals(Optional.empty(), new LatestArmChangeQuery(LocalDate.of(2026, 6, 30)).run(journal));
    }
}
