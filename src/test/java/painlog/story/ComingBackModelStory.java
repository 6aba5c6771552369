package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.Seeds;

/**
 * Whatever is changed, undone, redone, purged, exported, imported, merged and restored in two journals, in whatever
 * order and with clocks that jump: they hold what a plain model holds, and say of what comes in what the model says.
 */
final class ComingBackModelStory {
    private static final int WALKS = 4;
    private static final int STEPS = 80;
    private static final long BEGIN = Instant.parse("2026-06-01T08:00:00Z").toEpochMilli();
    private static final long DAY = 86_400_000;
    private static final String ROWS = """
        at,pain,note
        2024-01-01T20:00,4,e9001 v0
        2024-01-02T20:00,5,e9002 v0
        2024-01-03T20:00,6,e9003 v0
        """;
    private static final Pattern RECORD = Pattern.compile(
            "\"id\":\"(\\w+)\".*?(?:\"drug\":\"(\\w+)\",\"amount\":(\\d+)|\"note\":\"(\\w+) v(\\d+)\")");

    @TempDir
    Path home = Path.of("");

    @Test
    void journals_hold_and_say_what_a_plain_model_does() throws IOException {
        long start = Seeds.first();
        for (long seed = start; seed < start + WALKS; seed++) {
            List<String> typed = new ArrayList<>();
            try {
                new Walk(Files.createDirectory(home.resolve("walk" + seed)), new Random(seed), typed).take();
            } catch (RuntimeException | AssertionError fault) {
                String story = String.join("\n", typed);
                throw new AssertionError("seed " + seed + ": " + fault.getMessage() + "\n" + story, fault);
            }
        }
    }

    /** A file made on the way, and what is in it. */
    private record Exported(Path file, boolean isTable, JournalModel.Contents contents) {}

    private record BackedUp(Path file, JournalModel model) {}

    /** One of the two journals. */
    private static final class Side {
        private final String journal;
        private JournalModel model = new JournalModel();

        Side(String journal) {
            this.journal = journal;
        }
    }

    private static final class Walk {
        private final Path folder;
        private final Random random;
        private final List<String> typed;
        private final Person person;
        private final Side[] sides = {new Side("a.db"), new Side("b.db")};
        private final List<Exported> exports = new ArrayList<>();
        private final List<BackedUp> backups = new ArrayList<>();
        private int step;
        private int names;
        private int versions;
        private long ahead;
        private long latest;
        private boolean reviving;

        Walk(Path folder, Random random, List<String> typed) throws IOException {
            this.folder = folder;
            this.random = random;
            this.typed = typed;
            this.person = new Person(folder);
            Files.writeString(folder.resolve("rows.csv"), ROWS);
        }

        void take() {
            for (Side side : sides) {
                add(side);
            }
            for (step = 0; step < STEPS; step++) {
                if (random.nextInt(8) == 0) {
                    ahead = (random.nextInt(5) - 2) * 30L * DAY;
                }
                latest = Math.max(latest, clock());
                Side side = sides[random.nextInt(2)];
                act(side);
                assertEquals(side.model.lines(), new ArrayList<>(held(side).keySet()), "step " + step);
            }
            for (Side side : sides) {
                assertEquals("the journal is sound\n", says(side, "verify"));
            }
        }

        private long clock() {
            return BEGIN + step * 60_000L + ahead;
        }

        private String says(Side side, String line) {
            String now = Instant.ofEpochMilli(clock()).atOffset(ZoneOffset.UTC).toString();
            typed.add(now + " " + side.journal + ": " + line);
            return person.at(now).says(line + " -j " + folder.resolve(side.journal));
        }

        private void act(Side side) {
            switch (random.nextInt(16)) {
                case 0, 1 -> add(side);
                case 2, 3 -> edit(side);
                case 4, 5 -> delete(side);
                case 6, 7 -> undo(side);
                case 8 -> redo(side);
                case 9 -> export(side);
                case 10, 11 -> bringIn(side);
                case 12 -> merge(side);
                case 13 -> backUpOrRestore(side);
                case 14 -> importRows(side);
                default -> purge(side);
            }
        }

        private void purge(Side side) {
            says(side, "history --purge --yes");
            side.model.purge();
        }

        private void importRows(Side side) {
            String said = says(
                    side,
                    "import " + folder.resolve("rows.csv") + " --from csv --map at=at --map pain=pain --map note=note"
                            + revive());
            JournalModel.Contents rows = new JournalModel.Contents(new TreeMap<>(), new TreeMap<>());
            for (String name : List.of("e9001", "e9002", "e9003")) {
                rows.records().put(name, new JournalModel.Version(0, 0));
            }
            JournalModel.Counts counts = side.model.importRows(rows, reviving, clock());
            assertEquals(counts.text("imported", "entry", "rows.csv (csv)"), said);
        }

        /** The records of a journal with their ids, by name and version. */
        private Map<String, String> held(Side side) {
            Map<String, String> ids = new TreeMap<>();
            for (String line : person.says("list all --format jsonl -j " + folder.resolve(side.journal))
                    .lines()
                    .toList()) {
                Matcher record = RECORD.matcher(line);
                assertEquals(true, record.find(), line);
                String name = record.group(2) == null ? record.group(4) : record.group(2);
                String version = record.group(2) == null ? record.group(5) : record.group(3);
                ids.put(name + " v" + version, record.group(1));
            }
            return ids;
        }

        private void add(Side side) {
            int number = ++versions;
            String name = "esd".charAt(random.nextInt(3)) + String.valueOf(1000 + ++names);
            String note = " --note \"" + name + " v" + number + "\"";
            says(
                    side,
                    switch (name.charAt(0)) {
                                case 'e' -> "log 5" + note;
                                case 's' -> "session massage" + note;
                                default -> "dose " + name + " " + number + "mg";
                            }
                            + " --at 2026-01-05T10:00");
            side.model.put(name, number, clock());
        }

        private void edit(Side side) {
            onSome(side, (name, id) -> {
                int number = ++versions;
                says(
                        side,
                        "edit " + id
                                + (name.startsWith("d")
                                        ? " " + name + " " + number + "mg"
                                        : " --note \"" + name + " v" + number + "\""));
                side.model.put(name, number, clock());
            });
        }

        private void delete(Side side) {
            onSome(side, (name, id) -> {
                says(side, "delete --yes " + id);
                side.model.delete(name, clock());
            });
        }

        private interface Action {
            void on(String name, String id);
        }

        private void onSome(Side side, Action action) {
            List<Map.Entry<String, String>> held = new ArrayList<>(held(side).entrySet());
            if (!held.isEmpty()) {
                Map.Entry<String, String> one = held.get(random.nextInt(held.size()));
                action.on(one.getKey().split(" ")[0], one.getValue());
            }
        }

        private void undo(Side side) {
            int many = Math.min(1 + random.nextInt(3), side.model.canUndo());
            if (many > 0) {
                says(side, "undo " + many);
            }
            for (int i = 0; i < many; i++) {
                side.model.undo();
            }
        }

        private void redo(Side side) {
            int many = Math.min(1 + random.nextInt(3), side.model.canRedo());
            if (many > 0) {
                says(side, "redo " + many);
            }
            for (int i = 0; i < many; i++) {
                side.model.redo();
            }
        }

        private void export(Side side) {
            String as = List.of("json", "jsonl", "csv", "csv --kind entries").get(random.nextInt(4));
            boolean isTable = as.endsWith("entries");
            Path file = folder.resolve("x" + step + (isTable ? ".csv" : "." + as));
            says(side, "export --as " + as + " -o " + file);
            JournalModel.Contents all = side.model.contents();
            exports.add(new Exported(file, isTable, isTable ? all.only("e") : all));
        }

        private String revive() {
            reviving = random.nextInt(4) == 0;
            return reviving ? " --revive" : "";
        }

        private void bringIn(Side side) {
            if (exports.isEmpty()) {
                return;
            }
            Exported exported = exports.get(random.nextInt(exports.size()));
            if (clock() < latest) {
                return; // a file may not hold what is yet to be recorded
            }
            String said = says(side, "import " + exported.file + revive());
            String from = exported.file.getFileName() + " (painlog)";
            assertEquals(
                    exported.isTable
                            ? side.model
                                    .importRows(exported.contents, reviving, clock())
                                    .text("imported", "entry", from)
                            : side.model
                                    .merge(exported.contents, reviving, clock())
                                    .text("imported", "new record", from),
                    said);
        }

        private void merge(Side side) {
            Side other = side == sides[0] ? sides[1] : sides[0];
            String said = says(side, "merge " + folder.resolve(other.journal) + revive());
            JournalModel.Counts counts = side.model.merge(other.model.contents(), reviving, clock());
            assertEquals(counts.text("merged", "new record", other.journal), said);
        }

        private void backUpOrRestore(Side side) {
            if (backups.isEmpty() || random.nextBoolean()) {
                Path file = folder.resolve("backup" + step + ".db");
                says(side, "backup " + file);
                backups.add(new BackedUp(file, side.model.copy()));
            } else {
                BackedUp backup = backups.get(random.nextInt(backups.size()));
                says(side, "restore --yes " + backup.file);
                side.model = backup.model.copy();
            }
        }
    }
}
