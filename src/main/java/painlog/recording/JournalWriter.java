package painlog.recording;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import painlog.calendar.Moment;
import painlog.store.JournalFile;
import painlog.store.change.Change;

/** The journal of a recording command: until the first change a missing one is read as empty and not created. */
public final class JournalWriter implements AutoCloseable {
    private final JournalProvider journals;
    private final Path path;
    private final Moment now;
    private final Optional<LocalTime> dayStart;
    private final Listener listener;
    private JournalFile journal;

    /** Learns what a recording did besides what it was asked for. */
    public interface Listener {
        /** Is told nothing. */
        Listener NONE = new Listener() {};

        /** There was no journal, so one was begun at that place; its first change is made. */
        default void begun(Path place) {}
    }

    /**
     * Opens the journal.
     *
     * @param dayStart when its days begin from now on; empty keeps the journal's own
     */
    public JournalWriter(JournalProvider journals, Path path, Moment now, Optional<LocalTime> dayStart) {
        this(journals, path, now, dayStart, Listener.NONE);
    }

    /** The same, with someone who is told what happens besides. */
    public JournalWriter(
            JournalProvider journals, Path path, Moment now, Optional<LocalTime> dayStart, Listener listener) {
        this.listener = listener;
        this.journals = journals;
        this.path = path;
        this.now = now;
        this.dayStart = dayStart;
        this.journal = adjusted(JournalFile.isThere(path) ? journals.open(path) : JournalFile.empty());
    }

    private JournalFile adjusted(JournalFile opened) {
        if (dayStart.isPresent()) {
            opened.beginDaysAt(dayStart.get(), now.at());
        }
        return opened;
    }

    public JournalFile journal() {
        return journal;
    }

    /** Today in the journal's sense of when a day begins. */
    public LocalDate today() {
        return now.day(journal.dayStart());
    }

    /** Records something new, as one change; creates the journal where there is none. */
    public <T> T record(String command, Recording<T> recording) {
        recording.check(journal);
        boolean begins = !journal.path().equals(path);
        if (begins) {
            journal.close();
            journal = adjusted(journals.openOrCreate(path));
        }
        T written = change(command, recording);
        if (begins) {
            listener.begun(path);
        }
        return written;
    }

    /** Changes existing records, as one change; never creates a journal. */
    public <T> T change(String command, Recording<T> recording) {
        try (Change change = journal.begin(command, now.at())) {
            recording.check(journal);
            T written = recording.write(change, journal);
            String summary = recording.summary(written);
            if (!summary.isEmpty()) {
                change.commit(summary);
                journal.requireInPlace();
            }
            return written;
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}
