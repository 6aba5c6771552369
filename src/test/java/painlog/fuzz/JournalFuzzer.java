package painlog.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Journals of which some bytes are others: each three bytes of the input say where, the fourth what. */
public final class JournalFuzzer {
    private static final FuzzedPerson PERSON = new FuzzedPerson("journal");
    private static final byte[] WHOLE = whole();

    private JournalFuzzer() {}

    private static byte[] whole() {
        PERSON.runs("", "5", "stress=3", "@neck", "+tag", "first");
        PERSON.runs("", "session", "massage", "swedish", "--after", "3");
        PERSON.runs("", "dose", "ibuprofen", "400mg");
        PERSON.runs("", "period", "start", "massage");
        try {
            return Files.readAllBytes(PERSON.journal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] changed = WHOLE.clone();
        for (int i = 0; i + 3 < bytes.length; i += 4) {
            int place = ((bytes[i] & 0xff) << 16) | ((bytes[i + 1] & 0xff) << 8) | (bytes[i + 2] & 0xff);
            changed[place % changed.length] = bytes[i + 3];
        }
        Path file = PERSON.write("changed.db", changed);
        Path saved = PERSON.home().resolve("saved.db");
        try {
            PERSON.runs("", "-j", file.toString(), "list", "all");
            PERSON.runs("", "-j", file.toString(), "summary");
            PERSON.runs("", "-j", file.toString(), "verify");
            PERSON.runs("", "-j", file.toString(), "6", "once", "more");
            Files.deleteIfExists(saved);
            PERSON.runs("", "-j", file.toString(), "verify", "--salvage", saved.toString());
            if (Files.exists(saved)) {
                sound(saved);
            }
            clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sound(Path saved) {
        if (new painlog.story.Person(PERSON.home()).types("verify -j " + saved).code() != 0) {
            throw new IllegalStateException("what was saved is not sound");
        }
    }

    private static void clear() throws IOException {
        for (String end : new String[] {"-journal", "-wal", "-shm"}) {
            Files.deleteIfExists(PERSON.home().resolve("changed.db" + end));
        }
    }
}
