package painlog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrivateFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_pipe_is_never_replaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Path file = PrivateFile.beside(pipe);
        PrivateFile.create(file);

        assertThrows(IOException.class, () -> PrivateFile.moveTo(file, pipe));

        assertFalse(Files.isRegularFile(pipe));
    }

    @Test
    void a_file_made_beside_another_takes_its_place_for_its_owner_alone() throws IOException {
        Path place = Files.writeString(folder.resolve("place"), "old");
        Path file = PrivateFile.beside(place);
        PrivateFile.create(file);
        Files.writeString(file, "new");

        PrivateFile.moveTo(file, place);

        assertEquals("new", Files.readString(place));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place)));
        assertTrue(Files.notExists(file));
    }
}
