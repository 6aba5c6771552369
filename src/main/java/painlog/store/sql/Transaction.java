package painlog.store.sql;

/** One IMMEDIATE transaction, rolled back when it is closed without a commit. */
public final class Transaction implements AutoCloseable {
    private final Sql sql;
    private boolean open = true;

    private Transaction(Sql sql) {
        this.sql = sql;
    }

    public static Transaction begin(Sql sql) {
        LockWait.forTurn(sql, "BEGIN IMMEDIATE", 0);
        return new Transaction(sql);
    }

    public void commit() {
        sql.script("COMMIT");
        open = false;
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            sql.script("ROLLBACK");
        }
    }
}
