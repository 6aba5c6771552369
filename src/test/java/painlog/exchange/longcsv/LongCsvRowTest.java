package painlog.exchange.longcsv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import painlog.calendar.Moment;
import painlog.exchange.json.ExportJsonWriter;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalRecord;
import painlog.journal.Period;
import painlog.journal.Provider;
import painlog.journal.Session;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;

final class LongCsvRowTest {
    private static final Instant TYPED = Instant.parse("2026-03-06T07:00:00Z");

    /** One o'clock at night, in Oslo. */
    private static final Moment NIGHT = Moment.of(Instant.parse("2026-03-06T00:00:00Z"), ZoneId.of("Europe/Oslo"));

    private static final int FOUR = 4 * 3600;

    static List<Arguments> records() {
        Annotations note = new Annotations(List.of(), List.of(), "stiff");
        Treatment massage = new Treatment("massage", List.of(), OptionalInt.empty(), true, "", Optional.empty());
        String typed = "Europe/Oslo|2026-03-06T07:00:00Z";
        return List.of(
                Arguments.of(
                        new Entry(NIGHT, TYPED, List.of(), note, Descriptors.UNSAID),
                        "entry|e12|2026-03-06T01:00:00+01:00|2026-03-05",
                        typed),
                Arguments.of(
                        new Session(NIGHT, TYPED, massage, SessionOutcome.UNSAID, note),
                        "session|s12|2026-03-06T01:00:00+01:00|2026-03-05",
                        typed),
                Arguments.of(
                        new Dose(NIGHT, TYPED, "ibuprofen", OptionalDouble.empty(), "", 1, false),
                        "dose|d12|2026-03-06T01:00:00+01:00|2026-03-05",
                        typed),
                Arguments.of(
                        new Period("massage", LocalDate.of(2026, 1, 5), Optional.empty(), Optional.empty(), ""),
                        "period|p12|2026-01-05|2026-01-05",
                        "|"),
                Arguments.of(Provider.named("Anna Berg"), "provider|||", "|"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void all_rows_of_a_record_share_what_identifies_it(JournalRecord record, String before, String typed) {
        VersionedRecord<?> version =
                new VersionedRecord<>(12, new Uid(0, 7), TYPED, FOUR, ImportedRecord.Origin.NONE, record);
        LongCsvRow row = LongCsvRow.of(version, ExportJsonWriter.of(version));

        assertEquals(
                before + "|pain|6|kg|text|" + typed + "|00000000000000000000000000000007|2026-03-06T07:00:00Z",
                String.join("|", row.cells("pain", "6", "kg", "text")));
    }
}
