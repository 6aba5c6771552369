package painlog.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.BadInput;
import painlog.error.NoSuchRecord;
import painlog.journal.Period;
import painlog.journal.Stored;

final class PeriodEndTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @TempDir
    Path folder = Path.of("");

    private static PeriodEnd end(String therapy, String on) {
        return new PeriodEnd(therapy, on, RecordingFixtures.FRIDAY);
    }

    @Test
    void the_open_period_ends_today_or_on_the_day_given() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            begin(writer);
            Stored<Period> ended = writer.change("test", new PeriodEnd("pt", null, RecordingFixtures.FRIDAY));
            assertEquals(Optional.of(RecordingFixtures.FRIDAY), ended.value().last());
            writer.journal().history().undo(1);
            assertEquals(
                    Optional.of(LocalDate.of(2026, 11, 19)),
                    writer.change("test", end("pt", "yesterday")).value().last());
        }
    }

    private static void begin(JournalWriter writer) {
        Period open = new Period("physical-therapy", FIRST, Optional.empty(), Optional.empty(), "");
        writer.record("test", new NewRecord.OfPeriod(open));
    }

    @Test
    void what_is_not_open_cannot_end() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            begin(writer);
            RecordingFixtures.refused(
                    NoSuchRecord.class,
                    "massage has no period under way to stop; painlog period start massage begins one",
                    writer,
                    end("massage", "today"));
            RecordingFixtures.refused(
                    BadInput.class,
                    "the period would end on 2026-11-01, before it begins on 2026-11-02",
                    writer,
                    end("pt", "2026-11-01"));
        }
    }
}
