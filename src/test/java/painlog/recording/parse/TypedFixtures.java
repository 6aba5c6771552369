package painlog.recording.parse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import painlog.calendar.Moment;
import painlog.exchange.ImportedLines;

/** What is typed on the evening of Friday 2026-11-20 in Oslo, in the words of a small journal. */
final class TypedFixtures {
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Oslo"));
    static final Moment AT = Moment.of(NOW, ZoneId.of("Europe/Oslo"));

    private TypedFixtures() {}

    /** Only words that are known. */
    static WordResolver known() {
        return new WordResolver(ImportedLines.KNOWN, false);
    }

    /** Unknown words too. */
    static WordResolver anyWord() {
        return new WordResolver(ImportedLines.KNOWN, true);
    }
}
