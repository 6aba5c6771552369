package painlog.fuzz;

import java.nio.file.Path;

/** Files of whatever program. */
public final class ImportFuzzer {
    private static final FuzzedPerson PERSON = new FuzzedPerson("import");

    private ImportFuzzer() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Path file = PERSON.write("file", bytes);
        PERSON.runs("", "import", file.toString(), "--dry-run", "--skip-bad");
        PERSON.runs("", "import", file.toString(), "--dry-run", "--from", "csv", "--map", "at=1", "--map", "pain=2");
    }
}
