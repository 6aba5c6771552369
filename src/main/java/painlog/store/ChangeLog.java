package painlog.store;

/** Writes the change log: which records a change touched and how they were before it. */
final class ChangeLog {
    private final Sql sql;
    private final long change;
    private int items;

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

    /** Notes records that did not exist before. */
    void added(Kept kind, long first, long last) {
        sql.update("INSERT INTO change_item VALUES (?, ?, ?, ?, ?, NULL)", change, ++items, kind.table(), first, last);
    }

    /** Notes a record as it is now, before it is changed or deleted. */
    void touched(Kept kind, long id) {
        String known = "SELECT count(*) FROM change_item WHERE change_id = ? AND kind = ? AND first_id = ?";
        if (sql.number(known, change, kind.table(), id) == 0) {
            String image = "SELECT ?, ?, ?, id, id, " + Images.expression(sql, kind) + " FROM " + kind.table();
            sql.update("INSERT INTO change_item " + image + " WHERE id = ?", change, ++items, kind.table(), id);
        }
    }

    /** Says in words what the change was. */
    void summary(String words) {
        sql.update("UPDATE change SET summary = ? WHERE id = ?", words, change);
    }
}
