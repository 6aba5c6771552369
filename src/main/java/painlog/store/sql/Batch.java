package painlog.store.sql;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One statement run for many rows, a thousand at a time. */
public final class Batch implements AutoCloseable {
    private static final int SIZE = 1000;

    private final PreparedStatement statement;
    private final Path file;
    private int waiting;

    Batch(PreparedStatement statement, Path file) {
        this.statement = statement;
        this.file = file;
    }

    public void add(@Nullable Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            waiting++;
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    public boolean isFull() {
        return waiting >= SIZE;
    }

    public void flush() {
        try {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
            }
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }
}
