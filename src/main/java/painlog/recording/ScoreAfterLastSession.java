package painlog.recording;

import painlog.error.NoSuchRecord;
import painlog.journal.RecordSummaryText;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.recording.parse.SessionInput;
import painlog.recording.parse.SessionParser;
import painlog.recording.parse.WordResolver;
import painlog.store.JournalFile;
import painlog.store.change.Change;

/** The last session without a score after it gets what was typed. */
public record ScoreAfterLastSession(SessionInput typed) implements Recording<Stored<Session>> {
    /** Throws {@link NoSuchRecord} when there is no such session. */
    @Override
    public Stored<Session> write(Change change, JournalFile journal) {
        Stored<Session> last = journal.sessions()
                .lastWithoutAfter()
                .orElseThrow(() -> new NoSuchRecord(
                        "there is no session without a score after it; painlog session THERAPY records one"));
        Session old = last.value();
        WordResolver known = new WordResolver(journal.vocabulary(), false);
        Session scored = new SessionParser(typed, known).changed(old, old.start());
        change.replace(last.id(), scored);
        return new Stored<>(last.id(), scored);
    }

    @Override
    public String summary(Stored<Session> scored) {
        return RecordSummaryText.of(scored);
    }
}
