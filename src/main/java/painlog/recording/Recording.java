package painlog.recording;

import painlog.store.JournalFile;
import painlog.store.change.Change;

/**
 * A modification of the journal by one command: one change with one sentence in the history.
 *
 * @param <T> what is printed afterwards
 */
public interface Recording<T> {
    /**
     * Refuses what can't be done; asked before a journal is begun for it, and again when nobody else can write, so that
     * two painlogs can't both find that something is not there yet.
     */
    default void check(JournalFile journal) {}

    /** Writes it into the change. */
    T write(Change change, JournalFile journal);

    /** The sentence for the history; empty when nothing was changed after all, and then nothing is committed. */
    String summary(T written);
}
