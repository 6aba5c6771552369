package painlog.store.merge;

import painlog.error.BadInput;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;
import painlog.store.change.ChangeLog;
import painlog.store.change.LoggedTable;
import painlog.store.sql.Sql;

/** Merges two journals' own words. */
final class WordMerge {
    private final Sql sql;
    private final ChangeLog log;
    private long changes;

    WordMerge(Sql sql, ChangeLog log) {
        this.sql = sql;
        this.log = log;
    }

    long changes() {
        return changes;
    }

    /** A measure both know gets the range that covers both. */
    void measure(Measure other) {
        long id = sql.number("SELECT id FROM measure WHERE name = ?", other.name());
        if (id == 0) {
            String insert = "INSERT INTO measure (name, unit, lowest, highest, better, own) VALUES (?, ?, ?, ?, ?, 1)";
            String better = other.better().word();
            added(
                    LoggedTable.MEASURE,
                    sql.insert(insert, other.name(), other.unit(), other.min(), other.max(), better));
            return;
        }
        String same = "SELECT count(*) FROM measure WHERE id = ? AND unit = ? AND better = ?";
        if (sql.number(same, id, other.unit(), other.better().word()) == 0) {
            throw new BadInput("the measure " + other.name() + " has another unit or another better direction in the"
                    + " other journal; give one of the two another name");
        }
        String narrower = "SELECT count(*) FROM measure WHERE id = ? AND (lowest > ? OR highest < ?)";
        if (sql.number(narrower, id, other.min(), other.max()) > 0) {
            log.touched(LoggedTable.MEASURE, id);
            String widen = "UPDATE measure SET lowest = min(lowest, ?), highest = max(highest, ?) WHERE id = ?";
            sql.update(widen, other.min(), other.max(), id);
            changes++;
        }
    }

    void therapy(String name) {
        if (sql.number("SELECT count(*) FROM therapy WHERE name = ?", name) == 0) {
            added(LoggedTable.THERAPY, sql.insert("INSERT INTO therapy (name, own) VALUES (?, 1)", name));
        }
    }

    void technique(String therapy, String name) {
        if (sql.number("SELECT count(*) FROM technique WHERE therapy = ? AND name = ?", therapy, name) == 0) {
            String insert = "INSERT INTO technique (therapy, name, own) VALUES (?, ?, 1)";
            added(LoggedTable.TECHNIQUE, sql.insert(insert, therapy, name));
        }
    }

    void word(WordKind kind, String name) {
        if (sql.number("SELECT count(*) FROM word WHERE kind = ? AND name = ?", kind.word(), name) == 0) {
            added(
                    LoggedTable.WORD,
                    sql.insert("INSERT INTO word (kind, name, own) VALUES (?, ?, 1)", kind.word(), name));
        }
    }

    private void added(LoggedTable kind, long id) {
        log.added(kind, id, id);
        changes++;
    }
}
