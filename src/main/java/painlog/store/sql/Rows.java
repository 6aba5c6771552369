package painlog.store.sql;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import painlog.error.PainlogException;
import painlog.error.UnusableJournal;

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

    /** A day; one that is none is damage. */
    public LocalDate date(int column) {
        String text = text(column);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException fault) {
            throw damaged("the day \"" + text + "\"", fault);
        }
    }

    /** Makes a value of a row. */
    public interface Reader<T> {
        T read(Rows row);
    }

    /**
     * What the row is made into; a row that nothing can be made of is damage of the file, not a slip of the person.
     *
     * @param kind such as {@code entry e}, before what stands in the first column
     * @throws UnusableJournal naming the row
     */
    public <T> T value(String kind, Reader<T> reader) {
        try {
            return reader.read(this);
        } catch (UnusableJournal fault) {
            throw fault;
        } catch (RuntimeException fault) {
            throw damaged(kind + text(1), fault);
        }
    }

    /** The sentence for something that can't be read. */
    public UnusableJournal damaged(String what, RuntimeException fault) {
        String why = fault instanceof PainlogException known ? " (" + known.sentence() + ")" : "";
        return new UnusableJournal(
                "the journal " + file + " is damaged: " + what + " can't be read" + why
                        + "; painlog restore puts a backup back, painlog verify --salvage FILE saves the rest",
                fault);
    }

    /** What a column holds, of whatever type. */
    public @Nullable Object any(int column) {
        try {
            return rows.getObject(column);
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
