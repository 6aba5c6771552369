package painlog.recording.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.BadInput;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalRecord;
import painlog.journal.LoggedChange;
import painlog.recording.RecordingFixtures;
import painlog.store.JournalFile;

final class JournalImportTest {
    private static final String TWO = "When,Score\n2026-11-18 09:00,4\n2026-11-19 09:00,5\n";
    private static final String ONE_BAD = TWO + "2026-11-20 09:00,12\n";

    @TempDir
    Path folder = Path.of("");

    private final List<String> told = new ArrayList<>();

    private final ImportListener listener = new ImportListener() {
        @Override
        public void preview(long line, JournalRecord record, ImportedRecord.Status status) {
            told.add("preview " + line + (status == ImportedRecord.Status.NEW ? "" : " " + status));
        }

        @Override
        public void reject(long line, String reason) {
            told.add("line " + line + ": " + reason);
        }

        @Override
        public void end(SkippedRows skipped) {
            told.add("end " + skipped.rejected());
        }
    };

    private Path journal() {
        return RecordingFixtures.file(folder);
    }

    private StagedJournalWriter writer() {
        return new StagedJournalWriter(journal(), RecordingFixtures.NOW);
    }

    private JournalImport of(String rows, StagedJournalWriter writer, boolean skipRejected, int previews)
            throws IOException {
        ImportSettings.Conventions plain = ImportSettings.Conventions.PLAIN;
        Map<String, List<String>> columns = Map.of("at", List.of("When"), "pain", List.of("Score"));
        ImportSettings settings = new ImportSettings(
                writer.journal().vocabulary(),
                ZoneOffset.UTC,
                RecordingFixtures.NOW.at(),
                plain,
                columns,
                Map.of(),
                false);
        Path file = Files.writeString(folder.resolve("diary.csv"), rows);
        JournalImport.Options options = new JournalImport.Options(skipRejected, false, previews);
        return new JournalImport(file, ImportFormat.CSV, settings, options, listener);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_file_is_one_change_and_begins_the_journal() throws IOException {
        try (StagedJournalWriter writer = writer()) {
            JournalImport recording = of(TWO, writer, false, 1);
            assertFalse(Files.exists(journal()));
            ImportResult result = writer.record("import", recording);
            assertEquals("2 entries", result.outcome().text());
            assertEquals("diary.csv (csv)", result.source());
        }
        assertEquals(List.of("preview 2", "end 0"), told);
        assertEquals(List.of("diary.csv", "journal.db"), files());
        try (JournalFile journal = JournalFile.open(journal())) {
            List<LoggedChange> changes = journal.history().lines(-1);
            assertEquals(
                    List.of("2 entries from diary.csv (csv)"),
                    changes.stream().map(LoggedChange::summary).toList());
        }
    }

    @Test
    void what_is_known_is_not_a_change() throws IOException {
        try (StagedJournalWriter writer = writer()) {
            writer.record("import", of(TWO, writer, false, 0));
        }
        try (StagedJournalWriter writer = writer()) {
            ImportOutcome again =
                    writer.record("import", of(TWO, writer, false, 5)).outcome();
            assertTrue(again.isEmpty());
            assertEquals(2, again.known());
            assertEquals(1, writer.journal().history().lines(-1).size());
        }
        assertEquals(List.of("end 0", "preview 2 KNOWN", "preview 3 KNOWN", "end 0"), told);
    }

    @Test
    void a_row_that_cannot_be_taken_stops_the_import_and_leaves_no_journal() throws IOException {
        try (StagedJournalWriter writer = writer()) {
            JournalImport recording = of(ONE_BAD, writer, false, 0);
            BadInput refused = assertThrows(BadInput.class, () -> writer.record("import", recording));
            assertEquals(
                    "1 row of diary.csv can't be taken; nothing was saved; add --skip-bad to import the others",
                    refused.sentence());
        }
        assertEquals(
                List.of(
                        "line 4: score 12 is outside 0–10; --scale 0-100 reads another scale as 0 to 10, or it takes a"
                                + " measure of its own: painlog measure add NAME --range LOW..HIGH --better lower, then"
                                + " --map NAME=COLUMN",
                        "end 1"),
                told);
        assertEquals(List.of("diary.csv"), files());
    }

    @Test
    void rows_that_cannot_be_taken_may_be_skipped() throws IOException {
        try (StagedJournalWriter writer = writer()) {
            ImportResult result = writer.record("import", of(ONE_BAD, writer, true, 0));
            assertEquals(2, result.outcome().added().records());
            assertEquals(1, result.skipped().rejected());
        }
    }

    @Test
    void a_dry_run_saves_nothing() throws IOException {
        try (StagedJournalWriter writer = writer()) {
            assertEquals(
                    2,
                    writer.dryRun("import", of(TWO, writer, false, 0))
                            .outcome()
                            .added()
                            .records());
        }
        assertEquals(List.of("diary.csv"), files());
    }
}
