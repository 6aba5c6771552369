package painlog.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import painlog.calendar.Moment;
import painlog.journal.part.Annotations;
import painlog.journal.part.Cost;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;

final class SessionTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Moment AT = Moment.of(NOON, ZoneOffset.UTC);

    private static Session session(String provider) {
        Treatment treatment = new Treatment(
                "massage", List.of("swedish"), OptionalInt.of(60), true, provider, Optional.of(Cost.parse("60EUR")));
        return new Session(AT, NOON.plusMillis(900), treatment, SessionOutcome.UNSAID, Annotations.NONE);
    }

    @Test
    void when_it_was_typed_is_kept_to_the_second() {
        assertEquals(NOON, session("Anna").recorded());
    }

    @Test
    void under_another_spelling_of_its_provider_it_is_otherwise_the_same() {
        assertEquals(session("Anna Berg"), session("anna berg").by("Anna Berg"));
    }
}
