package painlog.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.calendar.Moment;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.journal.Entry;
import painlog.journal.LoggedChange;
import painlog.journal.Provider;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.recording.JournalProvider;
import painlog.recording.JournalWriter;
import painlog.recording.NewProvider;
import painlog.recording.NewRecord;
import painlog.recording.ProviderResolver;
import painlog.recording.importing.ImportListener;
import painlog.recording.importing.ImportResult;
import painlog.recording.importing.JournalImport;
import painlog.recording.importing.StagedJournalWriter;
import painlog.recording.parse.EntryFactory;
import painlog.recording.parse.EntryInput;
import painlog.recording.parse.SessionInput;
import painlog.recording.parse.SessionParser;
import painlog.recording.parse.WordResolver;
import painlog.store.JournalFile;

/** A program of someone else's records in a journal, takes a change back and brings a file in. */
final class LibraryRecordingTest {
    private static final Moment NOW = Moment.of(LocalDate.of(2026, 11, 20).atTime(21, 0), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    private Path file() {
        return folder.resolve("journal.db");
    }

    private JournalWriter writer() {
        return new JournalWriter(JournalProvider.FILES, file(), NOW, Optional.empty());
    }

    private static Stored<Entry> recordEntry(JournalWriter writer) {
        WordResolver words = new WordResolver(writer.journal().vocabulary(), false);
        EntryInput typed = EntryInput.ofWords(List.of("6", "@lower-back:left", "after", "sitting"));
        Entry entry = EntryFactory.entry(typed, words, NOW, NOW.at());
        return writer.record("library", new NewRecord.OfEntry(entry, words));
    }

    private static Stored<Session> recordSession(JournalWriter writer) {
        WordResolver words = new WordResolver(writer.journal().vocabulary(), false);
        SessionInput typed = new SessionInput(
                List.of("massage", "deep-tissue"),
                new SessionInput.Treated("60", "anna", "50EUR", false, false, false),
                new SessionInput.Felt("7", "4", "yes", null),
                null);
        Session session = new SessionParser(typed, words).newSession(NOW, NOW.at());
        return writer.record("library", new NewRecord.OfSession(session, words, new ProviderResolver()));
    }

    @Test
    void entries_and_sessions_are_recorded_as_they_would_be_typed() {
        try (JournalWriter writer = writer()) {
            Stored<Entry> entry = recordEntry(writer);
            assertEquals("after sitting", entry.value().annotations().note());
            writer.record("library", new NewProvider(new Provider("Anna", "PT", "", "", OptionalInt.of(5))));
            assertEquals("Anna", recordSession(writer).value().treatment().provider());
        }
        try (JournalFile journal = JournalFile.open(file())) {
            assertEquals(2, journal.size());
            assertEquals(1, journal.providers().all().size());
        }
    }

    @Test
    void a_change_is_taken_back_and_put_back() {
        try (JournalWriter writer = writer()) {
            recordEntry(writer);
            recordSession(writer);
            List<LoggedChange> undone = writer.journal().history().undo(1);
            assertEquals("library", undone.get(0).command());
            assertEquals(1, writer.journal().size());
            assertTrue(writer.journal().providers().all().isEmpty());
            writer.journal().history().redo(1);
            assertEquals(2, writer.journal().size());
        }
    }

    @Test
    void a_file_is_brought_in() throws IOException {
        Path diary = Files.writeString(folder.resolve("diary.csv"), "When,Score\n2026-11-18 09:00,4\n");
        try (StagedJournalWriter writer = new StagedJournalWriter(file(), NOW)) {
            ImportSettings settings = new ImportSettings(
                    writer.journal().vocabulary(),
                    ZoneOffset.UTC,
                    NOW.at(),
                    ImportSettings.Conventions.PLAIN,
                    Map.of("at", List.of("When"), "pain", List.of("Score")),
                    Map.of(),
                    false);
            ImportResult result = writer.record(
                    "library",
                    new JournalImport(
                            diary,
                            ImportFormat.CSV,
                            settings,
                            new JournalImport.Options(false, false, 0),
                            ImportListener.NONE));
            assertEquals("1 entry", result.outcome().text());
        }
        try (JournalFile journal = JournalFile.open(file())) {
            assertEquals(1, journal.size());
        }
    }
}
