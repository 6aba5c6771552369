package painlog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.UnusableJournal;
import painlog.store.change.Change;
import painlog.store.file.JournalPlacement;

/** A new journal is moved to its path only when its first change is complete. */
final class StagedJournalTest {
    @TempDir
    Path folder = Path.of("");

    private static void fill(StagedJournal staged) {
        try (Change change = staged.journal().begin("import", JournalFixtures.NOW)) {
            change.add(JournalFixtures.entry(1));
            change.commit("entry");
        }
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void where_the_file_system_has_no_links_a_move_must_do() throws IOException {
        Path place = folder.resolve("journal.db");
        JournalPlacement.Linker noLinks = (name, file) -> {
            throw new FileSystemException(name.toString(), null, "Operation not permitted");
        };
        try (StagedJournal staged = StagedJournal.at(place, noLinks)) {
            fill(staged);
            staged.commit();
        }

        assertEquals(List.of("journal.db"), files());
        try (JournalFile journal = JournalFile.open(place)) {
            assertEquals(1, journal.size());
        }
    }

    @Test
    void a_journal_begun_by_another_meanwhile_is_left_alone() throws IOException {
        Path place = folder.resolve("journal.db");
        try (StagedJournal staged = StagedJournal.at(place)) {
            fill(staged);
            Files.writeString(place, "another's");

            UnusableJournal fault = assertThrows(UnusableJournal.class, staged::commit);

            assertTrue(String.valueOf(fault.getMessage()).contains("begun by another painlog meanwhile"));
        }
        assertEquals(List.of("journal.db"), files());
        assertEquals("another's", Files.readString(place));
    }

    @Test
    void what_an_earlier_file_of_that_name_left_beside_it_does_not_reach_the_new_one() throws IOException {
        Path place = folder.resolve("journal.db");
        for (String end : List.of("-journal", "-wal", "-shm")) {
            Files.write(folder.resolve("journal.db" + end), LeftBehind.journalOfAnotherFile());
        }
        try (StagedJournal staged = StagedJournal.at(place)) {
            fill(staged);
            staged.commit();
        }

        assertEquals(List.of("journal.db"), files());
        try (JournalFile journal = JournalFile.open(place)) {
            assertEquals(List.of(), journal.verification().faults());
            assertEquals(1, journal.size());
        }
    }

    @Test
    void a_link_to_a_journal_yet_to_be_leads_to_the_new_one() throws IOException {
        Path real = Files.createDirectory(folder.resolve("disk")).resolve("pain.db");
        Path link = Files.createSymbolicLink(folder.resolve("journal.db"), real);
        try (StagedJournal staged = StagedJournal.at(link)) {
            fill(staged);
            staged.commit();
        }

        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isRegularFile(real));
    }

    @Test
    void what_is_not_kept_leaves_nothing() throws IOException {
        try (StagedJournal staged = StagedJournal.at(folder.resolve("journal.db"))) {
            fill(staged);
        }
        assertEquals(List.of(), files());
    }
}
