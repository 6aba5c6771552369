package painlog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.Seeds;
import painlog.journal.Filter;
import painlog.journal.Provider;
import painlog.journal.RecordId;
import painlog.journal.Stored;
import painlog.journal.word.Measure;
import painlog.store.change.Change;
import painlog.store.read.OrderAndLimit;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

/** Whatever is done in whatever order, totals equal a recount and undo restores what was there. */
final class HistoryPropertiesTest {
    private static final int STEPS = 60;

    @TempDir
    Path folder = Path.of("");

    @Test
    void totals_equal_a_recount_after_any_sequence() {
        long start = Seeds.first();
        for (long seed = start; seed < start + 5; seed++) {
            try {
                new Walk(folder.resolve(seed + ".db"), new Random(seed)).take(STEPS);
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError("seed " + seed + ": " + fault.getMessage(), fault);
            }
        }
    }

    /** One random walk; {@code states} holds what the journal held after each change that stands or can be redone. */
    private static final class Walk {
        private final Path file;
        private final Random random;
        private final List<String> states = new ArrayList<>();
        private int at;
        private int months;

        Walk(Path file, Random random) {
            this.file = file;
            this.random = random;
        }

        void take(int steps) {
            try (JournalFile journal = JournalFile.openOrCreate(file);
                    Sql sql = Connections.open(file)) {
                states.add(JournalFixtures.all(sql));
                for (int i = 0; i < steps; i++) {
                    step(journal, sql);
                    assertEquals(
                            List.of(),
                            JournalFixtures.difference(states.get(at), JournalFixtures.all(sql)),
                            "step " + i);
                    if (i % 6 == 5) {
                        assertEquals(List.of(), journal.verification().faults(), "step " + i);
                    }
                }
            }
        }

        private void step(JournalFile journal, Sql sql) {
            int choice = random.nextInt(10);
            int ahead = states.size() - 1 - at;
            if (choice == 0) {
                LocalTime time = LocalTime.of(random.nextInt(24), 0);
                boolean isChange = !time.equals(journal.dayStart()) && states.size() > 1;
                journal.beginDaysAt(time, JournalFixtures.NOW);
                if (isChange) {
                    noteChange(sql);
                } else {
                    states.set(at, JournalFixtures.all(sql));
                }
            } else if (choice <= 2 && at > 0) {
                int times = 1 + random.nextInt(at);
                journal.history().undo(times);
                at -= times;
            } else if (choice == 3 && ahead > 0) {
                int times = 1 + random.nextInt(ahead);
                journal.history().redo(times);
                at += times;
            } else {
                change(journal, sql);
            }
        }

        private void change(JournalFile journal, Sql sql) {
            try (Change change = journal.begin("test", JournalFixtures.NOW)) {
                change.add(JournalFixtures.dose(random));
                int parts = random.nextInt(4);
                for (int i = 0; i < parts; i++) {
                    part(change, journal);
                }
                change.commit("done");
            }
            noteChange(sql);
        }

        private void noteChange(Sql sql) {
            states.subList(at + 1, states.size()).clear();
            states.add(JournalFixtures.all(sql));
            at++;
        }

        private void part(Change change, JournalFile journal) {
            switch (random.nextInt(11)) {
                case 0, 1, 2 -> change.add(JournalFixtures.entry(random));
                case 3 -> provided(change, journal);
                case 4 -> change.add(JournalFixtures.period(++months));
                case 5 -> onSome(entries(journal), id -> change.replace(id, JournalFixtures.entry(random)));
                case 6 ->
                    onSome(
                            ids(journal.sessions().all(Filter.ALL, OrderAndLimit.ALL)),
                            id -> change.replace(id, JournalFixtures.session(random, "")));
                case 7 -> onSome(entries(journal), change::delete);
                case 8 -> onSome(ids(journal.sessions().all(Filter.ALL, OrderAndLimit.ALL)), change::delete);
                case 9 -> onSome(ids(journal.periods().all()), change::delete);
                default -> {
                    change.add(JournalFixtures.dose(random));
                    onSome(ids(journal.doses().all(Filter.ALL, OrderAndLimit.ALL)), change::delete);
                }
            }
        }

        private void provided(Change change, JournalFile journal) {
            List<Provider> known = journal.providers().all();
            if (known.isEmpty() || random.nextInt(3) == 0) {
                String name = "P" + random.nextInt(1_000_000_000);
                change.add(Provider.named(name));
                change.add(JournalFixtures.session(random, name));
                return;
            }
            String name = known.get(random.nextInt(known.size())).name();
            if (random.nextBoolean()) {
                change.edit(name, Provider.named(name + "x"));
            } else {
                change.add(JournalFixtures.session(random, name));
            }
        }

        private static List<RecordId> entries(JournalFile journal) {
            List<RecordId> ids = new ArrayList<>();
            Measure pain = journal.vocabulary().measure(Measure.PAIN);
            journal.entries().each(Filter.ALL, pain, OrderAndLimit.ALL, entry -> ids.add(entry.id()));
            return ids;
        }

        private static List<RecordId> ids(List<? extends Stored<?>> records) {
            List<RecordId> ids = new ArrayList<>();
            records.forEach(record -> ids.add(record.id()));
            return ids;
        }

        private void onSome(List<RecordId> ids, Consumer<RecordId> what) {
            if (!ids.isEmpty()) {
                what.accept(ids.get(random.nextInt(ids.size())));
            }
        }
    }
}
