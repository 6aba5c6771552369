package painlog.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.BadInput;
import painlog.error.NotDone;

final class OutputFileTest {
    @TempDir
    private Path folder;

    private OutputFile at(Path file) {
        return OutputFile.at(file.toString(), folder.resolve("journal.db"), false);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void an_existing_file_is_replaced_as_a_whole_and_nothing_else_is_left() throws IOException {
        Path file = folder.resolve("chart.png");
        Files.writeString(file, "something else, and longer");

        at(file).print(out -> out.print("new"));

        assertEquals("new", Files.readString(file));
        assertEquals(1, files());
    }

    @Test
    void a_fault_while_writing_leaves_the_file_as_it_was() throws IOException {
        Path file = folder.resolve("chart.png");
        Files.writeString(file, "something else");

        NotDone fault = assertThrows(
                NotDone.class,
                () -> at(file).write(to -> {
                    to.write(1);
                    throw new IOException("the disk is full");
                }));

        assertEquals(file + " could not be written (the disk is full)", fault.sentence());
        assertEquals("something else", Files.readString(file));
        assertEquals(1, files());
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        Path file = folder.resolve("chart.png");

        at(file).write(to -> to.write(1));

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void a_link_stays_one_and_what_it_points_to_is_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        at(link).print(out -> out.print("new"));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void a_link_to_a_file_yet_to_be_makes_that_file() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("to-be.csv"));

        at(link).print(out -> out.print("new"));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(folder.resolve("to-be.csv")));
    }

    @Test
    void a_folder_is_no_file_and_a_missing_one_holds_none() {
        assertThrows(BadInput.class, () -> at(folder).write(to -> {}));
        assertThrows(BadInput.class, () -> at(folder.resolve("none/chart.png")).write(to -> {}));
    }

    @Test
    void a_pipe_is_written_to_and_stays_a_pipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException fault) {
                return fault.toString();
            }
        });

        at(pipe).print(out -> out.print("through"));

        assertEquals("through", read.get());
        assertTrue(Files.exists(pipe) && !Files.isRegularFile(pipe));
        assertEquals(1, files());
    }
}
