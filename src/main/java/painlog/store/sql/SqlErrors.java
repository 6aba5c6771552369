package painlog.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import painlog.error.BadInput;
import painlog.error.NotDone;
import painlog.error.PainlogException;
import painlog.error.UnusableJournal;

/** Turns SQLite's errors into sentences for people; no value of the journal is repeated in them. */
final class SqlErrors {
    /** Somebody else holds the lock. */
    static final int BUSY = 5;

    private static final int READ_ONLY = 8;
    private static final int CONSTRAINT = 19;
    private static final Pattern NUMBER =
            Pattern.compile("UNIQUE constraint .*: (entry|session|period|dose|provider)\\.id\\b");

    private static final String WAY_OUT =
            "painlog restore puts a backup back, painlog verify --salvage FILE saves what can be read";

    private SqlErrors() {}

    static PainlogException of(SQLException fault, Path file) {
        boolean moved =
                fault instanceof SQLiteException of && of.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_DBMOVED;
        if (moved) {
            return unusable(file, "was moved away by another program; nothing was saved; try again", fault);
        }
        return switch (fault.getErrorCode() & 0xff) {
            case BUSY, 6 -> unusable(file, LockHolder.sentence(file), fault);
            case READ_ONLY, 3, 23 -> unusable(file, "may not be written; check its permissions", fault);
            case 10 -> unusable(file, "could not be read or written (input/output error)", fault);
            case 11 -> unusable(file, "is damaged; " + WAY_OUT, fault);
            case 1 -> unusable(file, "does not have the tables it should have; " + WAY_OUT, fault);
            case 13 -> unusable(file, "could not grow: the disk is full; nothing was saved", fault);
            case 14 -> unusable(file, "could not be opened; check the folder and its permissions", fault);
            case 26 -> notOurs(file, fault);
            case CONSTRAINT -> refused(fault);
            default -> notDone(fault);
        };
    }

    /** Numbers are given from outside only by an export that comes into a journal without records. */
    private static PainlogException refused(SQLException fault) {
        return NUMBER.matcher(String.valueOf(fault.getMessage())).find()
                ? new BadInput(
                        "two records of the file carry the same number, as when two exports are joined into one;"
                                + " import each export by itself, one after the other",
                        fault)
                : notDone(fault);
    }

    private static NotDone notDone(SQLException fault) {
        return new NotDone("the journal refused this: " + fault.getMessage(), fault);
    }

    static UnusableJournal notOurs(Path file, SQLException fault) {
        return unusable(file, "is not a painlog journal; it was left untouched", fault);
    }

    private static UnusableJournal unusable(Path file, String fault, SQLException cause) {
        return new UnusableJournal("the journal " + file + " " + fault, cause);
    }
}
