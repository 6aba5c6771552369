package painlog.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import painlog.story.Person;

/** Someone whose files and words come from a fuzzer; every answer must be a result or one sentence. */
final class FuzzedPerson {
    private final Path home;
    private final Person person;

    FuzzedPerson(String name) {
        Path memory = Path.of("/dev/shm");
        try {
            home = Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "painlog-" + name)
                    : Files.createTempDirectory("painlog-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        person = new Person(home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path home() {
        return home;
    }

    Path journal() {
        return person.journal();
    }

    /** Writes a file into the home folder. */
    Path write(String name, byte[] bytes) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.resolve("..").normalize());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command; standard input holds the text. */
    void runs(String input, String... words) {
        Person.Outcome outcome = person.typing(input).runs(words);
        if (outcome.err().contains("something went wrong inside")) {
            person.typing(input)
                    .runs(Stream.concat(Stream.of(words), Stream.of("--debug")).toArray(String[]::new));
            throw new IllegalStateException(String.join(" ", words) + ": " + outcome.err());
        }
        if (outcome.code() != 0 && outcome.err().isBlank() && outcome.out().isBlank()) {
            throw new IllegalStateException(String.join(" ", words) + " failed with " + outcome.code() + " in silence");
        }
    }

    /** Starts anew with an empty journal. */
    void forget() {
        try {
            Files.deleteIfExists(person.journal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
