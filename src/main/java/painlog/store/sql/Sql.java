package painlog.store.sql;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.DB;

/** Runs statements with bound values and turns errors into sentences; the one place that handles SQLException. */
public final class Sql implements AutoCloseable {
    private final SQLiteConnection connection;
    private final Path file;

    /**
     * @param file the journal's path, for error messages
     */
    Sql(SQLiteConnection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /** Whether the journal is a file, not in memory only. */
    public boolean isOnDisk() {
        return !text("SELECT file FROM pragma_database_list WHERE name = 'main'")
                .isEmpty();
    }

    /** Runs statements that take no values, several at once if need be. */
    public void script(String statements) {
        try {
            // not a JDBC statement, which first looks for the driver's own commands in the text
            connection.getDatabase()._exec(statements);
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    /** Changes rows and says how many. */
    public int update(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    /** Inserts one row and says its id. */
    public long insert(String sql, @Nullable Object... values) {
        return number(sql + " RETURNING id", values);
    }

    /** A statement to be run for many rows, to be closed after use. */
    public Batch batch(String sql) {
        try {
            return new Batch(connection.prepareStatement(sql), file);
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    /** The rows of a query, to be closed after use. */
    public Rows rows(String sql, @Nullable Object... values) {
        try {
            return query(connection.prepareStatement(sql), values);
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    /** A query that can't be run leaves no statement open, which would keep the file locked. */
    private Rows query(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        boolean running = false;
        try {
            bind(statement, values);
            Rows rows = new Rows(statement, file);
            running = true;
            return rows;
        } finally {
            if (!running) {
                statement.close();
            }
        }
    }

    /** The whole number in the first column of the first row; 0 when there is no row or it is NULL. */
    public long number(String sql, @Nullable Object... values) {
        try (Rows rows = rows(sql, values)) {
            return rows.next() ? rows.whole(1) : 0;
        }
    }

    /** The text in the first column of the first row; empty when there is no row or it is NULL. */
    public String text(String sql, @Nullable Object... values) {
        try (Rows rows = rows(sql, values)) {
            return rows.next() ? rows.text(1) : "";
        }
    }

    /** Copies the pages as they are, damaged ones too, over whatever the other file holds. */
    public void copyPagesTo(Path other) {
        try {
            check(connection.getDatabase().backup("main", other.toAbsolutePath().toString(), null));
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    /** Replaces everything this journal holds by what the other file holds, all or nothing. */
    public void copyPagesFrom(Path other) {
        try {
            check(connection
                    .getDatabase()
                    .restore("main", other.toAbsolutePath().toString(), null));
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    private static void check(int result) throws SQLException {
        if (result != 0) {
            throw DB.newSQLException(result, "the pages could not be copied");
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }
}
