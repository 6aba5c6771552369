package painlog.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.NoSuchRecord;

final class DeletionTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_record_named_twice_is_deleted_once() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            record(writer);
            Deletion deletion = new Deletion(List.of("e2", "last", "e1"), RecordingFixtures.FRIDAY);
            assertEquals(2, deletion.records(writer.journal()).size());
            assertEquals(2, writer.change("test", deletion).size());
            assertEquals("e2, e1", writer.journal().history().lines(1).get(0).summary());
            assertEquals(0, writer.journal().size());
        }
    }

    @Test
    void where_one_is_missing_none_is_deleted() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            record(writer);
            RecordingFixtures.refused(
                    NoSuchRecord.class,
                    "there is no entry e7; painlog list shows what there is",
                    writer,
                    new Deletion(List.of("e1", "e7"), RecordingFixtures.FRIDAY));
            assertEquals(2, writer.journal().size());
        }
    }

    private static void record(JournalWriter writer) {
        writer.record("test", RecordingFixtures.entry(writer.journal(), "6"));
        writer.record("test", RecordingFixtures.entry(writer.journal(), "7"));
    }
}
