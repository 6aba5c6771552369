package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.Seeds;
import painlog.store.JournalFile;
import painlog.store.RandomChanges;

/** Whatever a journal holds survives export, import and merge. */
final class ExportRoundTripStory {
    private static final int JOURNALS = 12;
    private static final long BEGIN = 1_750_000_000_000L;
    private static final Pattern NUMBERS = Pattern.compile("\"id\":\\d+,");

    @TempDir
    Path home = Path.of("");

    private interface Property {
        void holds(Path folder, Random random) throws IOException;
    }

    /** A failure names the seed that brings the case back. */
    private void forMany(Property property) throws IOException {
        long start = Seeds.first();
        for (long seed = start; seed < start + JOURNALS; seed++) {
            Path folder = Files.createDirectories(home.resolve("case" + seed));
            try {
                property.holds(folder, new Random(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static Person person(Path folder, String journal) {
        return new Person(folder)
                .with("PAINLOG_JOURNAL", folder.resolve(journal).toString());
    }

    private static Person living(Path folder, String journal, Random random, int changes) {
        try (JournalFile file = JournalFile.openOrCreate(folder.resolve(journal))) {
            new RandomChanges(random, BEGIN + random.nextInt(1_000_000_000)).live(file, changes);
        }
        return person(folder, journal);
    }

    private static String sound(Person person) {
        assertEquals("the journal is sound\n", person.types("verify").out());
        return person.says("export");
    }

    private static String withoutNumbers(String json) {
        return NUMBERS.matcher(json).replaceAll("");
    }

    private void survives(String as, String file) throws IOException {
        forMany((folder, random) -> {
            Person here = living(folder, "here.db", random, 60);
            here.says("export --as " + as + " -o " + folder.resolve(file));

            Person there = person(folder, "there.db");
            var imported = there.types("import " + folder.resolve(file));

            assertEquals(0, imported.code(), imported.err());
            assertLinesMatch(sound(here).lines(), sound(there).lines());
            assertTrue(there.says("import " + folder.resolve(file)).startsWith("nothing new"));
        });
    }

    @Test
    void any_journal_survives_json() throws IOException {
        survives("json", "all.json");
    }

    @Test
    void any_journal_survives_json_lines() throws IOException {
        survives("jsonl", "all.jsonl");
    }

    @Test
    void any_journal_survives_the_tidy_csv() throws IOException {
        survives("csv", "all.csv");
    }

    @Test
    void any_journal_survives_backup_and_restore() throws IOException {
        forMany((folder, random) -> {
            Person here = living(folder, "here.db", random, 40);
            String before = sound(here);
            here.says("backup " + folder.resolve("copy.db"));
            here.says("6 --note \"after the backup\"");

            here.says("restore " + folder.resolve("copy.db") + " --yes");

            assertEquals(before, sound(here));
        });
    }

    @Test
    void merging_in_either_order_gives_the_same_journal() throws IOException {
        forMany((folder, random) -> {
            living(folder, "a.db", random, 30);
            Files.copy(folder.resolve("a.db"), folder.resolve("b.db"));
            Person a = living(folder, "a.db", random, 30);
            Person b = living(folder, "b.db", random, 30);
            Files.copy(folder.resolve("a.db"), folder.resolve("a0.db"));

            a.says("merge " + folder.resolve("b.db"));
            b.says("merge " + folder.resolve("a0.db"));

            assertEquals(withoutNumbers(sound(a)), withoutNumbers(sound(b)));
            assertTrue(a.says("merge " + folder.resolve("b.db")).startsWith("nothing new"));
            assertTrue(b.says("merge " + folder.resolve("a.db")).startsWith("nothing new"));
        });
    }

    /** The journals merged into a copy of the first, one after the other. */
    private static Person union(Path folder, String name, String... journals) throws IOException {
        Files.copy(folder.resolve(journals[0]), folder.resolve(name));
        Person union = person(folder, name);
        for (int i = 1; i < journals.length; i++) {
            union.says("merge " + folder.resolve(journals[i]));
        }
        return union;
    }

    @Test
    void merging_three_in_any_order_and_grouping_gives_the_same_journal() throws IOException {
        forMany((folder, random) -> {
            living(folder, "base.db", random, 20);
            for (String name : new String[] {"a.db", "b.db", "c.db"}) {
                Files.copy(folder.resolve("base.db"), folder.resolve(name));
                living(folder, name, random, 20);
            }
            Person abc = union(folder, "abc.db", "a.db", "b.db", "c.db");
            String all = withoutNumbers(sound(abc));

            union(folder, "bc.db", "b.db", "c.db");
            assertLinesMatch(
                    all.lines(),
                    withoutNumbers(sound(union(folder, "a-bc.db", "a.db", "bc.db")))
                            .lines());
            assertLinesMatch(
                    all.lines(),
                    withoutNumbers(sound(union(folder, "cba.db", "c.db", "b.db", "a.db")))
                            .lines());
            for (String name : new String[] {"a.db", "b.db", "c.db", "a-bc.db"}) {
                String again = abc.says("merge " + folder.resolve(name));
                assertTrue(again.startsWith("nothing new"), again);
            }
        });
    }

    @Test
    void a_merge_is_taken_back_in_one_step() throws IOException {
        forMany((folder, random) -> {
            Person a = living(folder, "a.db", random, 20);
            living(folder, "b.db", random, 20);
            String before = a.says("list all --format jsonl");

            if (a.says("merge " + folder.resolve("b.db")).startsWith("merged")) {
                a.says("undo");
            }

            assertEquals(before, a.says("list all --format jsonl"));
            sound(a);
        });
    }

    @Test
    void two_machines_that_import_the_same_file_hold_nothing_twice() throws IOException {
        Path file = Files.writeString(home.resolve("d.csv"), "at,pain\n2024-01-01T20:00,4\n2024-01-02T20:00,5\n");
        for (String journal : new String[] {"a.db", "b.db"}) {
            person(home, journal).says("import " + file + " --from csv --map at=at --map pain=pain");
        }

        Person a = person(home, "a.db");
        assertEquals("nothing new in b.db, 2 known already\n", a.says("merge " + home.resolve("b.db")));
    }
}
