package painlog.recording.importing;

import java.nio.file.Path;
import painlog.calendar.Moment;
import painlog.recording.Recording;
import painlog.store.JournalFile;
import painlog.store.StagedJournal;
import painlog.store.change.Change;

/** The journal for a change of many records: a new one takes its place only when that change is complete. */
public final class StagedJournalWriter implements AutoCloseable {
    private final StagedJournal staged;
    private final Moment now;

    /**
     * Opens the journal at that place, or begins one beside it.
     *
     * @param now when the change is made
     */
    public StagedJournalWriter(Path place, Moment now) {
        this.staged = StagedJournal.at(place);
        this.now = now;
    }

    public JournalFile journal() {
        return staged.journal();
    }

    /** Records as one change, once and last; a journal in which nothing was changed is not kept. */
    public <T> T record(String command, Recording<T> recording) {
        T written;
        try (Change change = journal().begin(command, now.at())) {
            written = written(recording, change);
            String summary = recording.summary(written);
            if (summary.isEmpty()) {
                return written;
            }
            change.commit(summary);
        }
        staged.commit();
        return written;
    }

    /** Does everything but to save it. */
    public <T> T dryRun(String command, Recording<T> recording) {
        try (Change change = journal().begin(command, now.at())) {
            return written(recording, change);
        }
    }

    private <T> T written(Recording<T> recording, Change change) {
        recording.check(journal());
        return recording.write(change, journal());
    }

    @Override
    public void close() {
        staged.close();
    }
}
