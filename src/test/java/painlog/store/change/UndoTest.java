package painlog.store.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.calendar.Moment;
import painlog.error.NoSuchRecord;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Provider;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.journal.word.WordKind;
import painlog.store.JournalFile;
import painlog.store.JournalFixtures;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

/** Every kind of change is undone and redone exactly. */
final class UndoTest {
    private static final RecordId E1 = new RecordId(RecordKind.ENTRY, 1);
    private static final RecordId S1 = new RecordId(RecordKind.SESSION, 1);
    private static final RecordId P1 = new RecordId(RecordKind.PERIOD, 1);
    private static final RecordId D1 = new RecordId(RecordKind.DOSE, 1);

    @TempDir
    Path folder = Path.of("");

    private final Random random = new Random(7);
    private JournalFile journal = JournalFile.empty();
    private Sql sql = Connections.inMemory();

    @BeforeEach
    void a_journal_with_one_of_each() {
        Path file = folder.resolve("journal.db");
        journal = JournalFile.openOrCreate(file);
        sql = Connections.open(file);
        change(change -> {
            change.add(Provider.named("Anna"));
            change.add(JournalFixtures.entry(random));
            change.add(JournalFixtures.session(random, "Anna"));
            change.add(JournalFixtures.period(1));
            change.add(JournalFixtures.dose(random));
        });
    }

    @AfterEach
    void close() {
        journal.close();
        sql.close();
    }

    private void change(Consumer<Change> what) {
        try (Change change = journal.begin("test", JournalFixtures.NOW)) {
            what.accept(change);
            change.commit("done");
        }
    }

    private void assertUndoAndRedo(Consumer<Change> what) {
        String before = JournalFixtures.all(sql);
        change(what);
        String after = JournalFixtures.all(sql);
        assertNotEquals(before, after);
        for (int i = 0; i < 2; i++) {
            journal.history().undo(1);
            assertEquals(before, JournalFixtures.all(sql));
            assertEquals(List.of(), journal.verification().faults());
            journal.history().redo(1);
            assertEquals(after, JournalFixtures.all(sql));
            assertEquals(List.of(), journal.verification().faults());
        }
    }

    @Test
    void what_was_added() {
        assertUndoAndRedo(change -> change.add(JournalFixtures.entry(random)));
        assertUndoAndRedo(change -> change.add(JournalFixtures.session(random, "Anna")));
        assertUndoAndRedo(change -> change.add(JournalFixtures.period(2)));
        assertUndoAndRedo(change -> change.add(JournalFixtures.dose(random)));
        assertUndoAndRedo(change -> change.add(Provider.named("Berta")));
        assertUndoAndRedo(change -> change.add(WordKind.SITE, "jaw"));
        assertUndoAndRedo(change -> change.add(new Measure("grip", "kg", 0.1, 60, BetterDirection.HIGHER)));
        assertUndoAndRedo(change -> change.addTherapy("cupping"));
        assertUndoAndRedo(change -> change.addTechnique("massage", "thai"));
    }

    @Test
    void what_was_replaced() {
        assertUndoAndRedo(change -> change.replace(E1, JournalFixtures.entry(3.5)));
        assertUndoAndRedo(change -> change.replace(S1, JournalFixtures.session(new Random(99), "")));
        assertUndoAndRedo(change -> change.replace(P1, JournalFixtures.period(9)));
        assertUndoAndRedo(change -> change.replace(D1, JournalFixtures.dose(new Random(98))));
        assertUndoAndRedo(
                change -> change.edit("Anna", new Provider("Anna B", "PT", "backs", "Oslo", OptionalInt.of(4))));
        assertUndoAndRedo(change -> {
            change.replace(E1, JournalFixtures.entry(1));
            change.replace(E1, JournalFixtures.entry(2));
        });
    }

    @Test
    void what_was_deleted() {
        assertUndoAndRedo(change -> change.delete(E1));
        assertUndoAndRedo(change -> change.delete(S1));
        assertUndoAndRedo(change -> change.delete(P1));
        assertUndoAndRedo(change -> change.delete(D1));
    }

    @Test
    void many_things_in_one_change() {
        assertUndoAndRedo(change -> {
            change.add(WordKind.TRIGGER, "chewing");
            change.add(Provider.named("Berta"));
            for (int i = 0; i < 50; i++) {
                change.add(JournalFixtures.entry(random));
                change.add(JournalFixtures.session(random, "Berta"));
            }
            change.edit("Anna", Provider.named("Anna B"));
            change.delete(E1);
            change.replace(S1, JournalFixtures.session(random, "Anna B"));
        });
    }

    @Test
    void all_the_way_back_and_forth() {
        assertUndoAndRedo(change -> change.edit("Anna", Provider.named("Berta")));
        assertUndoAndRedo(change -> change.delete(S1));
        assertUndoAndRedo(change -> change.add(Provider.named("Anna")));
        assertUndoAndRedo(change -> change.add(JournalFixtures.session(random, "Anna")));
        assertUndoAndRedo(change -> change.edit("Anna", Provider.named("Cora")));
        String last = JournalFixtures.all(sql);
        journal.history().undo(6);
        assertEquals(0, sql.number("SELECT count(*) FROM provider"));
        assertEquals(List.of(), journal.verification().faults());
        journal.history().redo(6);
        assertEquals(last, JournalFixtures.all(sql));
    }

    @Test
    void numbers_come_back_to_the_last_bit() {
        double odd = 0.1 + 0.2;
        Measure reach = new Measure("reach", "cm", 0, 100, BetterDirection.LOWER);
        Moment at = Moment.of(JournalFixtures.NOW, java.time.ZoneId.of("Europe/Oslo"));
        change(change -> {
            change.add(new Entry(
                    at, JournalFixtures.NOW, List.of(new Reading(reach, odd)), Annotations.NONE, Descriptors.UNSAID));
            change.add(new Dose(at, JournalFixtures.NOW, "x", OptionalDouble.of(Math.nextUp(odd)), "", 1 / 3.0, false));
        });
        change(change -> {
            change.delete(new RecordId(RecordKind.ENTRY, 2));
            change.delete(new RecordId(RecordKind.DOSE, 2));
        });
        journal.history().undo(1);

        Entry entry = journal.entries().find(2).orElseThrow().value();
        Dose dose = journal.doses().find(2).orElseThrow().value();
        assertEquals(
                Double.doubleToLongBits(odd),
                Double.doubleToLongBits(entry.readings().get(0).value()));
        assertEquals(OptionalDouble.of(Math.nextUp(odd)), dose.amount());
        assertEquals(1 / 3.0, dose.count());
    }

    @Test
    void a_record_that_is_put_back_is_as_it_was_and_its_tombstone_goes() {
        String uid = sql.text("SELECT hex(uid) FROM entry WHERE id = 1");
        long edited = sql.number("SELECT edited_at FROM entry WHERE id = 1");
        change(change -> change.delete(E1));
        assertEquals(1, sql.number("SELECT count(*) FROM deleted WHERE hex(uid) = ?", uid));
        journal.history().undo(1);

        assertEquals(uid, sql.text("SELECT hex(uid) FROM entry WHERE id = 1"));
        assertEquals(0, sql.number("SELECT count(*) FROM deleted"));
        assertEquals(edited, sql.number("SELECT edited_at FROM entry WHERE id = 1"));

        journal.history().redo(1);
        assertEquals(1, sql.number("SELECT count(*) FROM deleted WHERE hex(uid) = ?", uid));
    }

    @Test
    void ids_are_never_given_twice() {
        change(change -> change.delete(D1));
        change(change ->
                assertEquals("d2", change.add(JournalFixtures.dose(random)).toString()));
        journal.history().undo(1);
        change(change ->
                assertEquals("d3", change.add(JournalFixtures.dose(random)).toString()));
    }

    @Test
    void a_change_that_is_not_committed_leaves_nothing() {
        String before = JournalFixtures.all(sql);
        try (Change change = journal.begin("test", JournalFixtures.NOW)) {
            change.add(JournalFixtures.entry(1));
            change.delete(S1);
            assertThrows(NoSuchRecord.class, () -> change.delete(new RecordId(RecordKind.DOSE, 77)));
        }
        assertEquals(before, JournalFixtures.all(sql));
        assertEquals(1, journal.history().lines(-1).size());
    }

    @Test
    void last_is_what_was_added_last_and_is_still_there() {
        assertEquals(Optional.of(D1), journal.lastRecord());
        change(change -> change.replace(E1, JournalFixtures.entry(1)));
        assertEquals(Optional.of(D1), journal.lastRecord());
        change(change -> change.delete(D1));
        assertEquals(Optional.of(P1), journal.lastRecord());
        journal.history().undo(1);
        assertEquals(Optional.of(D1), journal.lastRecord());
        journal.history().purge();
        assertEquals(RecordKind.ENTRY, journal.lastRecord().orElseThrow().kind());
        assertEquals(Optional.empty(), JournalFile.empty().lastRecord());
    }
}
