package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change waits for the disk once: what it does is one transaction, which SQLite counts in the file's header. */
final class OneCommitStory {
    private static final int CHANGE_COUNTER = 24;
    private static final String[] CHANGES = {
        "4 stress=3 @neck:left +flare after work --trigger sitting",
        "5 @zzjaw --new-word",
        "session massage swedish --after 3 --provider \"Anna Berg\"",
        "dose ibuprofen 400mg",
        "period start massage",
        "period stop massage",
        "checkin --average 4 --worst 6",
        "provider edit \"Anna Berg\" --place Oslo",
        "therapy add reiki",
        "measure add grip --better higher",
        "plan draw none massage --start 2026-12-01 --seed 7",
        "plan end",
        "edit e2 --note changed",
        "delete e2 e3 --yes",
        "undo 3",
        "redo 2",
        "remove therapy reiki",
    };

    @TempDir
    Path home = Path.of("");

    @Test
    void every_change_is_one_transaction() throws IOException {
        Person person = new Person(home);
        person.says("6");
        for (String change : CHANGES) {
            long before = commits(person);
            person.says(change);
            assertEquals(before + 1, commits(person), change);
        }
    }

    private static long commits(Person person) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(person.journal().toFile(), "r")) {
            file.seek(CHANGE_COUNTER);
            return file.readInt();
        }
    }
}
