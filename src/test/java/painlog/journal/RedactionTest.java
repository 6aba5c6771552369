package painlog.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import painlog.calendar.Moment;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;

final class RedactionTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void names_are_found_in_any_case_and_longer_ones_first() {
        Redaction redaction = new Redaction(Set.of(Redaction.Part.PROVIDERS), List.of("Anna", "Anna Berg"));
        assertEquals("[…], then […]; […]", redaction.text("anna berg, then ANNA; Anna"));
        assertEquals("nothing", redaction.text("nothing"));
        assertEquals("Anna", Redaction.NONE.text("Anna"));
        assertEquals("", new Redaction(Set.of(Redaction.Part.NOTES), List.of()).note("Anna"));
    }

    @Test
    void an_entry_of_nothing_but_a_note_stays_an_entry() {
        Moment felt = Moment.of(NOON, ZoneId.of("Europe/Oslo"));
        Annotations secret = new Annotations(List.of(), List.of(), "secret");
        Entry entry = new Entry(felt, NOON, List.of(), secret, Descriptors.UNSAID);
        Entry kept = new Redaction(Set.of(Redaction.Part.NOTES), List.of()).of(entry);
        assertEquals("[…]", kept.annotations().note());
        assertEquals(felt, kept.felt());
    }
}
