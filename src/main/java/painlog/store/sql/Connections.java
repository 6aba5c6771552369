package painlog.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.jdbc4.JDBC4Connection;
import painlog.error.BadInput;
import painlog.error.PainlogException;

/** Opens SQLite connections with painlog's settings. */
public final class Connections {
    private static final String SETTINGS = """
        PRAGMA busy_timeout = 30000;
        PRAGMA foreign_keys = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA synchronous = EXTRA;
        """;

    /** Milliseconds after which a wait for readers to end is given up, to be taken up again. */
    private static final int TIME_FOR_READERS = 50;

    private static final String PREFIX = "jdbc:sqlite:";

    private Connections() {}

    /** Opens the file, which must exist; an empty one is fine. */
    public static Sql open(Path file) {
        return connect(PREFIX + file.toAbsolutePath(), file);
    }

    /** Opens a journal that lives in memory only. */
    public static Sql inMemory() {
        return connect(PREFIX + ":memory:", Path.of("in memory"));
    }

    /** A journal in memory that holds what the file holds. */
    public static Sql loaded(Path file) {
        Sql sql = connect(PREFIX + ":memory:", file);
        boolean loaded = false;
        try {
            sql.copyPagesFrom(file);
            loaded = true;
            return sql;
        } finally {
            if (!loaded) {
                sql.close();
            }
        }
    }

    /**
     * Opens the file and lets nobody else read or write it until it is closed, between transactions either: who waits
     * to write goes on with what the file holds then.
     */
    public static Sql openAlone(Path file) {
        Sql sql = open(file);
        boolean alone = false;
        try {
            // a write-ahead log elsewhere would be a second file with pages of this one
            sql.text("PRAGMA journal_mode = DELETE");
            // in this order: a connection of this mode that still waits would keep who is served first from ending
            LockWait.forTurn(sql, "BEGIN EXCLUSIVE", TIME_FOR_READERS);
            sql.script("PRAGMA locking_mode = EXCLUSIVE; COMMIT");
            alone = true;
            return sql;
        } finally {
            if (!alone) {
                sql.close();
            }
        }
    }

    /**
     * Refuses a name that SQLite would read as more than a name.
     *
     * @throws BadInput with what would be right
     */
    public static void requireName(Path file) {
        if (file.toAbsolutePath().toString().indexOf('?') >= 0) {
            throw new BadInput("the file name \"" + file + "\" has a ?, which SQLite would take for settings; give the"
                    + " journal another name");
        }
    }

    private static Sql connect(String url, Path file) {
        requireName(file);
        NativeLibrary.load();
        try {
            // not DriverManager, which searches every jar for drivers
            JDBC4Connection connection = new JDBC4Connection(url, url.substring(PREFIX.length()), new Properties());
            // what is inserted is asked for by RETURNING; otherwise the driver adds a query to every statement
            connection.getConnectionConfig().setGetGeneratedKeys(false);
            return set(new Sql(connection, file));
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    private static Sql set(Sql sql) {
        try {
            sql.script(SETTINGS);
            return sql;
        } catch (PainlogException fault) {
            sql.close();
            throw fault;
        }
    }
}
