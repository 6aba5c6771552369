package painlog.store.sql;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The rows of a query, one at a time; columns count from 1. */
public final class Rows implements AutoCloseable {
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Path file;

    Rows(PreparedStatement statement, Path file) throws SQLException {
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.file = file;
    }

    public boolean next() {
        try {
            return rows.next();
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    /** The text of a column; empty for NULL. */
    public String text(int column) {
        try {
            String text = rows.getString(column);
            return text == null ? "" : text;
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    public byte[] bytes(int column) {
        try {
            return rows.getBytes(column);
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    public long whole(int column) {
        try {
            return rows.getLong(column);
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    public double real(int column) {
        try {
            return rows.getDouble(column);
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    public boolean absent(int column) {
        try {
            return rows.getObject(column) == null;
        } catch (SQLException fault) {
            throw SqlErrors.of(fault, file);
        }
    }

    public OptionalDouble maybeReal(int column) {
        return absent(column) ? OptionalDouble.empty() : OptionalDouble.of(real(column));
    }

    public OptionalInt maybeWhole(int column) {
        return absent(column) ? OptionalInt.empty() : OptionalInt.of((int) whole(column));
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
