package painlog.recording;

import java.time.Duration;
import java.time.Instant;
import painlog.error.NoSuchRecord;
import painlog.error.NotDone;
import painlog.journal.RecordSummaryText;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.recording.parse.SessionInput;
import painlog.recording.parse.SessionParser;
import painlog.recording.parse.WordResolver;
import painlog.store.JournalFile;
import painlog.store.change.Change;

/**
 * The last session gets the score after it. A score that is there is never replaced unasked, and an older session is not
 * meant by "the last".
 *
 * @param now when it is typed
 */
public record ScoreAfterLastSession(SessionInput typed, Instant now) implements Recording<Stored<Session>> {
    private static final Duration LONGEST_AGO = Duration.ofHours(24);

    /** Throws {@link NoSuchRecord} when there is no session, {@link NotDone} when the last one is not meant. */
    @Override
    public Stored<Session> write(Change change, JournalFile journal) {
        Stored<Session> last = journal.sessions()
                .last()
                .orElseThrow(() -> new NoSuchRecord("there is no session yet; painlog session THERAPY records one"));
        Session old = last.value();
        requireMeant(last);
        WordResolver known = new WordResolver(journal.vocabulary(), false);
        Session scored = new SessionParser(typed, known).changed(old, old.start());
        change.replace(last.id(), scored);
        return new Stored<>(last.id(), scored);
    }

    private void requireMeant(Stored<Session> last) {
        String fault = "";
        if (last.value().outcome().after().isPresent()) {
            fault = "has a score after it already";
        } else if (last.value().start().at().plus(LONGEST_AGO).isBefore(now)) {
            fault = "began more than 24 hours ago";
        }
        if (!fault.isEmpty()) {
            throw new NotDone("the last session, " + RecordSummaryText.of(last) + ", " + fault
                    + "; nothing was changed; painlog edit " + last.id() + " --after "
                    + typed.felt().after()
                    + " changes it");
        }
    }

    @Override
    public String summary(Stored<Session> scored) {
        return RecordSummaryText.of(scored);
    }
}
