package painlog.store.read;

import java.time.Instant;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalVisitor;
import painlog.journal.RecordKind;
import painlog.journal.Tombstone;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Reads everything a journal holds to a visitor, in an order that does not depend on the machine. */
public final class JournalReader {
    private final Sql sql;
    private final JournalVisitor visitor;

    public JournalReader(Sql sql, JournalVisitor visitor) {
        this.sql = sql;
        this.visitor = visitor;
    }

    /** Reads it within one transaction, consistent while others write. */
    public void readAll() {
        sql.script("BEGIN");
        try {
            words();
            providers();
            new Entries(sql).versioned(visitor::record);
            new Sessions(sql).versioned(visitor::record);
            new Periods(sql).versioned(visitor::record);
            new Doses(sql).versioned(visitor::record);
            new Plans(sql).versioned(visitor::record);
            tombstones();
        } finally {
            sql.script("COMMIT");
        }
    }

    private void words() {
        each("SELECT name, value FROM setting ORDER BY 1", r -> visitor.setting(r.text(1), r.text(2)));
        each(
                "SELECT name, unit, lowest, highest, better FROM measure WHERE own ORDER BY 1",
                r -> visitor.measure(
                        new Measure(r.text(1), r.text(2), r.real(3), r.real(4), BetterDirection.parse(r.text(5)))));
        each("SELECT name FROM therapy WHERE own ORDER BY 1", r -> visitor.therapy(r.text(1)));
        each(
                "SELECT therapy, name FROM technique WHERE own ORDER BY 1, 2",
                r -> visitor.technique(r.text(1), r.text(2)));
        each(
                "SELECT kind, name FROM word WHERE own ORDER BY 1, 2",
                r -> visitor.word(WordKind.ofWord(r.text(1)), r.text(2)));
    }

    /** The number of a provider is of this journal only. */
    private void providers() {
        new Providers(sql)
                .versioned(provider -> visitor.record(new VersionedRecord<>(
                        0, provider.uid(), provider.edited(), 0, ImportedRecord.Origin.NONE, provider.value())));
    }

    private void tombstones() {
        String query = "SELECT uid, kind, deleted_at FROM deleted WHERE kind IN ('entry', 'session', 'period', 'dose',"
                + " 'plan') ORDER BY 1";
        each(query, r -> {
            RecordKind kind = RecordKind.ofWord(r.text(2));
            visitor.tombstone(new Tombstone(Uid.of(r.bytes(1)), kind, Instant.ofEpochMilli(r.whole(3))));
        });
    }

    private interface Reader {
        void read(Rows row);
    }

    private void each(String query, Reader reader) {
        try (Rows rows = sql.rows(query)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
