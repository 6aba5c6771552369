package painlog.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodTest {
    private static Period period(LocalDate first, @Nullable LocalDate last) {
        return new Period("massage", first, Optional.ofNullable(last), Optional.empty(), "");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 2026-02-15, 2026-01-05..2026-02-15",
        "2026-01-05, 2026-01-05, 2026-01-05..2026-01-05",
        "2026-01-05, , 2026-01-05.."
    })
    void it_is_said_as_it_is_typed(LocalDate first, @Nullable LocalDate last, String words) {
        assertEquals(words, period(first, last).text());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 2026-02-15, 2026-01-04, false",
        "2026-01-05, 2026-02-15, 2026-01-05, true",
        "2026-01-05, 2026-02-15, 2026-02-15, true",
        "2026-01-05, 2026-02-15, 2026-02-16, false",
        "2026-01-05, , 2026-01-04, false",
        "2026-01-05, , 2036-01-05, true"
    })
    void it_covers_both_of_its_ends(LocalDate first, @Nullable LocalDate last, LocalDate day, boolean covers) {
        assertEquals(covers, period(first, last).covers(day));
    }

    @Test
    void one_that_ends_before_it_begins_is_refused() {
        RefusalAssertions.with(
                "the period would end on 2026-01-04, before it begins on 2026-01-05",
                () -> period(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 4)));
    }
}
