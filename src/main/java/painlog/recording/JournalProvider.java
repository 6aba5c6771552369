package painlog.recording;

import java.nio.file.Path;
import painlog.store.JournalFile;

/** Opens journals for commands. */
public interface JournalProvider {
    /** Opens the file for each command, as every run of painlog does. */
    JournalProvider FILES = new Files();

    /** Opens a journal that must be there. */
    JournalFile open(Path file);

    /** Opens a journal for writing and begins it when there is none. */
    JournalFile openOrCreate(Path file);

    /** One file after another. */
    record Files() implements JournalProvider {
        @Override
        public JournalFile open(Path file) {
            return JournalFile.open(file);
        }

        @Override
        public JournalFile openOrCreate(Path file) {
            return JournalFile.openOrCreate(file);
        }
    }

    /** One journal that stays open for many commands, whichever file they name. */
    record Held(JournalFile journal) implements JournalProvider {
        @Override
        public JournalFile open(Path file) {
            return journal.shared();
        }

        @Override
        public JournalFile openOrCreate(Path file) {
            return journal.shared();
        }
    }
}
