package painlog.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import painlog.store.Change;
import painlog.store.JournalFile;

/** The journal of a recording command: until the first change an absent one is read as empty and not made. */
final class Books implements AutoCloseable {
    private final Desk desk;
    private final Shelf shelf;
    private final Path path;
    private final Instant now;
    private JournalFile journal;

    Books(Desk desk, Shelf shelf, Path path, Instant now) {
        this.desk = desk;
        this.shelf = shelf;
        this.path = path;
        this.now = now;
        this.journal = desk.settled(JournalFile.isThere(path) ? shelf.open(path) : JournalFile.empty());
    }

    JournalFile journal() {
        return journal;
    }

    /** Begins a change, and the journal with it where there is none. */
    Change begin(String command) {
        if (!journal.path().equals(path)) {
            journal.close();
            journal = desk.settled(shelf.openOrCreate(path));
        }
        return journal.begin(command, now);
    }

    /**
     * Begins a change that the check lets pass; it looks again when nobody else can write any more, so that two
     * painlogs can't both find that something is not there yet.
     */
    Change begin(String command, Consumer<JournalFile> check) {
        check.accept(journal);
        Change change = begin(command);
        boolean passed = false;
        try {
            check.accept(journal);
            passed = true;
            return change;
        } finally {
            if (!passed) {
                change.close();
            }
        }
    }

    /** Begins a change of what is there already; where there is no journal none is made, since nothing is there. */
    Change continued(String command) {
        return journal.begin(command, now);
    }

    @Override
    public void close() {
        journal.close();
    }
}
