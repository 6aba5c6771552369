package painlog.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import painlog.journal.NoSuchRecord;

/** The changes made to a journal: listed, taken back, put back, forgotten. */
public final class History {
    /**
     * One change.
     *
     * @param number counts from 1
     * @param undone taken back at present
     */
    public record Line(long number, Instant made, String command, String summary, boolean undone) {}

    private static final String SELECT = "SELECT id, made_at, command, summary, undone FROM change ";

    private final Sql sql;

    History(Sql sql) {
        this.sql = sql;
    }

    /** The latest changes, newest first; a negative limit means all. */
    public List<Line> lines(long limit) {
        return read(SELECT + "ORDER BY id DESC LIMIT ?", limit);
    }

    /**
     * Takes back the last changes that stand.
     *
     * @return what was taken back, the newest first
     * @throws NoSuchRecord when fewer stand than are to be taken back; then none is
     */
    public List<Line> undo(int times, Instant now) {
        try (Transaction transaction = Transaction.begin(sql)) {
            List<Line> last = read(SELECT + "WHERE undone = 0 ORDER BY id DESC LIMIT ?", times);
            require(times, last.size(), "undo");
            turn(last, now);
            transaction.commit();
            return last;
        }
    }

    /**
     * Puts back the changes taken back last.
     *
     * @return what was put back, in the order it was made
     * @throws NoSuchRecord when there are fewer; a new change after an undo leaves nothing to redo
     */
    public List<Line> redo(int times, Instant now) {
        try (Transaction transaction = Transaction.begin(sql)) {
            String newest = "WHERE undone = 1 AND id > (SELECT coalesce(max(id), 0) FROM change WHERE undone = 0)";
            List<Line> next = read(SELECT + newest + " ORDER BY id LIMIT ?", times);
            require(times, next.size(), "redo");
            turn(next, now);
            transaction.commit();
            return next;
        }
    }

    private static void require(int times, int found, String command) {
        if (found < times) {
            String many = found == 0 ? "nothing" : "only " + found + (found == 1 ? " change" : " changes");
            throw new NoSuchRecord("there is " + many + " to " + command);
        }
    }

    private void turn(List<Line> changes, Instant now) {
        for (Line change : changes) {
            new Turn(sql, change.number(), now.toEpochMilli()).make();
        }
    }

    /** Forgets all changes for good: they can't be taken back, and deleted records leave no trace in the file. */
    public int purge() {
        sql.script("PRAGMA secure_delete = ON");
        int forgotten;
        try (Transaction transaction = Transaction.begin(sql)) {
            sql.update("DELETE FROM change_item");
            forgotten = sql.update("DELETE FROM change");
            transaction.commit();
        }
        sql.script("VACUUM");
        return forgotten;
    }

    private List<Line> read(String query, Object... values) {
        List<Line> lines = new ArrayList<>();
        try (Rows rows = sql.rows(query, values)) {
            while (rows.next()) {
                Instant made = Instant.ofEpochMilli(rows.whole(2));
                lines.add(new Line(rows.whole(1), made, rows.text(3), rows.text(4), rows.whole(5) == 1));
            }
        }
        return lines;
    }
}
