package painlog.store;

import org.jspecify.annotations.Nullable;

/** Writes the change log: which records a change touched and how they were before it. */
final class ChangeLog {
    private final Sql sql;
    private final long change;
    private int items;
    private @Nullable Kept addedKind;
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
        return new ChangeLog(
                sql, sql.insert("INSERT INTO change (made_at, command, summary) VALUES (?, ?, '')", now, command));
    }

    /** Notes a record that did not exist before; those that follow on each other become one row. */
    void added(Kept kind, long id) {
        added(kind, id, id);
    }

    /** Notes a run of records that did not exist before. */
    void added(Kept kind, long first, long last) {
        if (kind != addedKind || first != addedLast + 1) {
            write();
            addedKind = kind;
            addedFirst = first;
        }
        addedLast = last;
    }

    private void write() {
        Kept kind = addedKind;
        if (kind != null) {
            String insert = "INSERT INTO change_item VALUES (?, ?, ?, ?, ?, NULL)";
            sql.update(insert, change, ++items, kind.table(), addedFirst, addedLast);
            addedKind = null;
        }
    }

    /** Notes a record as it is now, before it is changed or deleted. */
    void touched(Kept kind, long id) {
        write();
        String known =
                "SELECT count(*) FROM change_item WHERE change_id = ? AND kind = ? AND ? BETWEEN first_id AND last_id";
        if (sql.number(known, change, kind.table(), id) == 0) {
            String image = "SELECT ?, ?, ?, id, id, " + Images.expression(sql, kind) + " FROM " + kind.table();
            sql.update("INSERT INTO change_item " + image + " WHERE id = ?", change, ++items, kind.table(), id);
        }
    }

    /** Ends the change, and says in words what it was. */
    void end(String words) {
        write();
        sql.update("UPDATE change SET summary = ? WHERE id = ?", words, change);
    }
}
