package painlog.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.error.PainlogException;
import painlog.journal.Entry;
import painlog.journal.Session;
import painlog.recording.parse.EntryFactory;
import painlog.recording.parse.EntryInput;
import painlog.recording.parse.SessionInput;
import painlog.recording.parse.SessionParser;
import painlog.recording.parse.WordResolver;
import painlog.store.JournalFile;

/** What is recorded in the journal of a folder on the evening of Friday 2026-11-20. */
public final class RecordingFixtures {
    public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    public static final Moment NOW = Moment.of(FRIDAY.atTime(21, 0), ZoneOffset.UTC);

    private RecordingFixtures() {}

    public static Path file(Path folder) {
        return folder.resolve("journal.db");
    }

    public static JournalWriter writer(Path folder) {
        return new JournalWriter(JournalProvider.FILES, file(folder), NOW, Optional.empty());
    }

    public static NewRecord.OfEntry entry(JournalFile journal, String... words) {
        WordResolver resolver = new WordResolver(journal.vocabulary(), false);
        Entry entry = EntryFactory.entry(EntryInput.ofWords(List.of(words)), resolver, NOW, NOW.at());
        return new NewRecord.OfEntry(entry, resolver);
    }

    /** A session of that therapy with that score after it. */
    public static SessionInput typed(@Nullable String after, String... words) {
        return new SessionInput(
                List.of(words),
                new SessionInput.Treated(null, null, null, false, false, false),
                new SessionInput.Felt(null, after, null, null),
                null);
    }

    public static NewRecord.OfSession session(JournalFile journal, LocalDate day, SessionInput typed) {
        WordResolver resolver = new WordResolver(journal.vocabulary(), false);
        Moment start = Moment.of(day.atTime(12, 0), ZoneOffset.UTC);
        Session session = new SessionParser(typed, resolver).newSession(start, NOW.at());
        return new NewRecord.OfSession(session, resolver, new ProviderResolver());
    }

    /** That a change is refused with the sentence and leaves no trace in the history. */
    public static <E extends PainlogException> void refused(
            Class<E> kind, String sentence, JournalWriter writer, Recording<?> recording) {
        int before = writer.journal().history().lines(-1).size();
        assertEquals(
                sentence,
                assertThrows(kind, () -> writer.record("test", recording)).sentence());
        assertEquals(before, writer.journal().history().lines(-1).size());
    }
}
