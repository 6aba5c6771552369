package painlog.store.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import painlog.store.sql.Batch;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Writes the change log: which records a change touched and how they were before it. */
public final class ChangeLog {
    /**
     * What was undone before a new change can't be redone any more, also not after that one is undone too: its line
     * stays in the history, but its snapshots are deleted.
     */
    private static final String FORGET_UNDONE = """
        DELETE FROM change_item WHERE change_id IN (
          SELECT id FROM change WHERE undone = 1
            AND id > coalesce((SELECT id FROM change WHERE undone = 0 ORDER BY id DESC LIMIT 1), 0))
        """;

    private final Sql sql;
    private final long change;
    private final Map<LoggedTable, Set<Long>> touched = new EnumMap<>(LoggedTable.class);
    private final Map<LoggedTable, String> images = new EnumMap<>(LoggedTable.class);
    private final List<Run> runs = new ArrayList<>();
    private int items;
    private @Nullable LoggedTable addedKind;
    private long addedFirst;
    private long addedLast;

    private ChangeLog(Sql sql, long change) {
        this.sql = sql;
        this.change = change;
    }

    /**
     * Begins a change.
     *
     * @param now milliseconds since 1970
     */
    static ChangeLog begin(Sql sql, String command, long now) {
        sql.update(FORGET_UNDONE);
        return new ChangeLog(
                sql, sql.insert("INSERT INTO change (made_at, command, summary) VALUES (?, ?, '')", now, command));
    }

    /** Notes a record that did not exist before; those that follow on each other become one row. */
    void added(LoggedTable kind, long id) {
        added(kind, id, id);
    }

    /** Notes a run of records that did not exist before. */
    public void added(LoggedTable kind, long first, long last) {
        if (kind != addedKind || first != addedLast + 1) {
            write();
            addedKind = kind;
            addedFirst = first;
        }
        addedLast = last;
    }

    private void write() {
        LoggedTable kind = addedKind;
        if (kind != null) {
            runs.add(new Run(kind, addedFirst, addedLast));
            String insert = "INSERT INTO change_item VALUES (?, ?, ?, ?, ?, NULL)";
            sql.update(insert, change, ++items, kind.table(), addedFirst, addedLast);
            addedKind = null;
        }
    }

    /** Notes a record as it is now, before it is changed or deleted. */
    public void touched(LoggedTable kind, long id) {
        if (kind == addedKind) {
            write();
        }
        if (!wasAdded(kind, id)
                && touched.computeIfAbsent(kind, k -> new HashSet<>()).add(id)) {
            String image = images.computeIfAbsent(kind, k -> RowSnapshots.expression(sql, k));
            sql.update(
                    "INSERT INTO change_item SELECT ?3, ?4, ?5, ?1, ?2, " + image + " FROM " + kind.table()
                            + " WHERE id = ?1",
                    id,
                    id,
                    change,
                    ++items,
                    kind.table());
        }
    }

    /** Notes many records as they are now; those whose ids follow on each other become one row. */
    void touched(LoggedTable kind, List<Long> ids) {
        if (kind == addedKind) {
            write();
        }
        Set<Long> before = touched.computeIfAbsent(kind, k -> new HashSet<>());
        String image = images.computeIfAbsent(kind, k -> RowSnapshots.expression(sql, k));
        try (Batch snapshots = sql.batch("INSERT INTO change_item SELECT ?3, ?4, ?5, ?1, ?2, " + image)) {
            long first = 0;
            long last = 0;
            for (long id : ids) {
                if (wasAdded(kind, id) || !before.add(id)) {
                    continue;
                }
                if (first > 0 && id != last + 1) {
                    snapshots.add(first, last, change, ++items, kind.table());
                    first = 0;
                }
                first = first == 0 ? id : first;
                last = id;
            }
            if (first > 0) {
                snapshots.add(first, last, change, ++items, kind.table());
            }
            snapshots.flush();
        }
    }

    private boolean wasAdded(LoggedTable kind, long id) {
        for (Run run : runs) {
            if (run.kind == kind && run.first <= id && id <= run.last) {
                return true;
            }
        }
        return false;
    }

    /** Notes the records of a query as they are now, before the row they refer to changes its name. */
    public void touchedAll(LoggedTable kind, String ids, Object... values) {
        List<Long> found = new ArrayList<>();
        try (Rows rows = sql.rows(ids, values)) {
            while (rows.next()) {
                found.add(rows.whole(1));
            }
        }
        for (long id : found) {
            touched(kind, id);
        }
    }

    /** Ends the change, with its sentence for the history. */
    void end(String words) {
        write();
        sql.update("UPDATE change SET summary = ? WHERE id = ?", words, change);
    }

    /** Ids of new records that follow each other. */
    private record Run(LoggedTable kind, long first, long last) {}
}
