package painlog.recording.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.BadInput;
import painlog.recording.JournalWriter;
import painlog.recording.RecordingFixtures;
import painlog.store.JournalFile;

final class JournalMergeRecordingTest {
    @TempDir
    Path folder = Path.of("");

    private Path folder(String name) {
        Path made = folder.resolve(name);
        try (JournalWriter writer = RecordingFixtures.writer(made)) {
            writer.record("test", RecordingFixtures.entry(writer.journal(), "6"));
        }
        return RecordingFixtures.file(made);
    }

    @Test
    void records_of_both_are_in_one_and_nothing_twice() {
        Path here = folder("here");
        List<Long> progress = new ArrayList<>();
        try (JournalFile other = JournalFile.openReadOnly(folder("there"));
                StagedJournalWriter writer = new StagedJournalWriter(here, RecordingFixtures.NOW)) {
            ImportOutcome outcome =
                    writer.record("merge", new JournalMergeRecording(other, "there.db", false, progress::add));
            assertEquals("1 new record", outcome.text());
        }
        try (JournalFile other = JournalFile.openReadOnly(RecordingFixtures.file(folder.resolve("there")));
                StagedJournalWriter writer = new StagedJournalWriter(here, RecordingFixtures.NOW)) {
            ImportOutcome again =
                    writer.record("merge", new JournalMergeRecording(other, "there.db", false, done -> {}));
            assertEquals(1, again.known());
            assertEquals(2, writer.journal().size());
            assertEquals(
                    "1 new record from there.db",
                    writer.journal().history().lines(1).get(0).summary());
        }
        assertEquals(List.of(1L), progress);
    }

    @Test
    void journals_whose_days_begin_at_different_times_stay_apart() {
        Path here = folder("here");
        Path there = folder("there");
        try (JournalFile journal = JournalFile.open(there)) {
            journal.beginDaysAt(LocalTime.of(4, 0), RecordingFixtures.NOW.at());
        }
        try (JournalFile other = JournalFile.openReadOnly(there);
                StagedJournalWriter writer = new StagedJournalWriter(here, RecordingFixtures.NOW)) {
            JournalMergeRecording recording = new JournalMergeRecording(other, "there.db", false, done -> {});
            BadInput refused = assertThrows(BadInput.class, () -> writer.record("merge", recording));
            assertEquals(
                    "days start at 04:00 in the other journal and at 00:00 in this one; painlog config set day-start"
                            + " gives both the same",
                    refused.sentence());
        }
        try (JournalFile journal = JournalFile.open(here)) {
            assertEquals(1, journal.size());
        }
    }

    @Test
    void a_journal_may_begin_with_a_merge() {
        Path here = folder.resolve("journal.db");
        try (JournalFile other = JournalFile.openReadOnly(folder("there"));
                StagedJournalWriter writer = new StagedJournalWriter(here, RecordingFixtures.NOW)) {
            writer.record("merge", new JournalMergeRecording(other, "there.db", false, done -> {}));
        }
        assertTrue(Files.exists(here));
    }
}
