package painlog.store;

import java.io.IOException;
import java.nio.file.Path;
import painlog.store.change.Change;

/** A program that holds a journal's lock until it is ended. */
final class LockKeeper {
    private LockKeeper() {}

    public static void main(String[] args) throws IOException {
        try (JournalFile busy = JournalFile.open(Path.of(args[0]));
                Change change = busy.begin("log", JournalFixtures.NOW)) {
            change.add(JournalFixtures.entry(1));
            System.out.print('!');
            System.out.flush();
            System.in.read();
        }
    }
}
