package painlog.store.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import painlog.error.UnusableJournal;
import painlog.files.LeftoverFiles;
import painlog.files.PrivateFile;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;
import painlog.store.sql.Transaction;

/** Opens journal files: existing, new and other machines' ones, each migrated to the newest schema. */
public final class JournalOpener {
    private JournalOpener() {}

    /** Whether there is a file at that path that could be a journal. */
    public static boolean isThere(Path file) {
        return Files.exists(file) && !isEmpty(file);
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException e) {
            throw new UnusableJournal("the journal " + file + " can't be looked at; check who owns it", e);
        }
    }

    /** An existing one. */
    public static Sql present(Path file) {
        if (!Files.isRegularFile(file) || isEmpty(file)) {
            throw absent(file, "; painlog log 6 begins one there");
        }
        tidy(file);
        return guarded(migrated(Connections.open(file)));
    }

    /** What a killed painlog left beside the journal goes at the next start. */
    private static void tidy(Path file) {
        try {
            LeftoverFiles.clear(Files.isSymbolicLink(file) ? PrivateFile.followed(file) : file);
        } catch (IOException e) {
            throw new UnusableJournal("the journal " + file + " is a link that leads nowhere", e);
        }
    }

    private static Sql guarded(Sql sql) {
        boolean usable = false;
        try {
            Migrations.requireOwnTriggers(sql);
            usable = true;
            return sql;
        } finally {
            if (!usable) {
                sql.close();
            }
        }
    }

    /** An existing one whose faults are looked for: whatever can be opened at all, left as it is. */
    public static Sql examined(Path file) {
        if (!Files.isRegularFile(file) || isEmpty(file)) {
            throw absent(file, "");
        }
        return openedReadOnly(file);
    }

    /** One that is made where there is none. */
    public static Sql created(Path file) {
        if (!Files.exists(file)) {
            create(file.toAbsolutePath());
        } else if (isEmpty(file)) {
            own(file);
        } else {
            return present(file);
        }
        return migrated(Connections.open(file));
    }

    /** Another one, read only: one of an older schema is migrated in memory. */
    public static Sql openedReadOnly(Path file) {
        if (!Files.isRegularFile(file)) {
            throw absent(file, "");
        }
        Sql sql = Connections.open(file);
        int version = versionOrClose(sql);
        if (version == Migrations.NEWEST) {
            return sql;
        }
        sql.close();
        if (version == 0) {
            throw new UnusableJournal("the file " + file + " is empty, not a journal");
        }
        return migrated(Connections.loaded(file));
    }

    private static UnusableJournal absent(Path file, String hint) {
        return new UnusableJournal(
                Files.isDirectory(file)
                        ? file + " is a folder, not a journal; name the file in it"
                        : "there is no journal " + file + hint);
    }

    private static int versionOrClose(Sql sql) {
        boolean usable = false;
        try {
            int version = Migrations.version(sql);
            usable = true;
            return version;
        } finally {
            if (!usable) {
                sql.close();
            }
        }
    }

    /** Brings the journal to the newest schema, after a backup beside it; closes it where that fails. */
    public static Sql migrated(Sql sql) {
        return migrated(sql, sql.isOnDisk());
    }

    /** A private copy of a journal, brought to the newest schema; of a copy no backup is made. */
    static Sql migratedCopy(Path copy) {
        return migrated(Connections.open(copy), false);
    }

    private static Sql migrated(Sql sql, boolean withBackup) {
        boolean usable = false;
        try {
            if (Migrations.version(sql) < Migrations.NEWEST) {
                migrate(sql, withBackup);
            }
            usable = true;
            return sql;
        } finally {
            if (!usable) {
                sql.close();
            }
        }
    }

    private static void migrate(Sql sql, boolean withBackup) {
        try (Transaction transaction = Transaction.begin(sql)) {
            int version = Migrations.version(sql);
            if (version > 0 && version < Migrations.NEWEST && withBackup) {
                // no other connection can write now, so the copy is the journal as it is
                backUp(sql.file(), version);
            }
            Migrations.run(sql, version);
            transaction.commit();
        }
    }

    private static void backUp(Path journal, int version) {
        Path name = PrivateFile.unused(journal.resolveSibling(journal.getFileName() + ".schema" + version + ".bak"));
        try (JournalCopy copy = JournalCopy.of(journal, name)) {
            JournalPlacement.placeNew(copy.file(), name, Files::createLink);
        } catch (IOException e) {
            throw JournalCopy.notWritten(name, e);
        }
    }

    private static void own(Path file) {
        try {
            PrivateFile.own(file);
        } catch (IOException e) {
            throw new UnusableJournal("the journal " + file + " could not be begun; check who owns the file", e);
        }
    }

    private static void create(Path file) {
        try {
            PrivateFile.create(file);
        } catch (IOException e) {
            if (e instanceof FileAlreadyExistsException && Files.exists(file)) {
                // another process has just created the same journal: use that one
                return;
            }
            throw new UnusableJournal("the journal " + file + " could not be created; check the folder", e);
        }
    }
}
