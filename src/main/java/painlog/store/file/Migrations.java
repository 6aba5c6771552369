package painlog.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import painlog.error.UnusableJournal;
import painlog.store.sql.Sql;

/** Migrates a journal from any older schema, or an empty file, to the newest one; refuses what is not a journal. */
public final class Migrations {
    private static final String[] SCRIPTS = {
        "001-journal.sql",
        "002-import.sql",
        "003-techniques.sql",
        "004-deletions.sql",
        "005-plans.sql",
        "006-settings.sql",
        "007-notes.sql",
        "008-expectation.sql"
    };

    /** The schema this program writes: the number of its newest script. */
    static final int NEWEST = SCRIPTS.length;

    /** The first schema whose texts are composed throughout. */
    private static final int COMPOSED = 3;

    /** How many triggers all scripts together make: to be set right by who adds one. */
    static final int TRIGGERS = 13;

    private static final String WAY_OUT =
            "painlog restore puts a backup back, painlog verify --salvage FILE saves what can be read";

    /** 'Pain' in ASCII: says that an SQLite file is a painlog journal. */
    private static final long OURS = 0x5061696E;

    private Migrations() {}

    /** The file's schema number; 0 for an empty file. */
    static int version(Sql sql) {
        long version = sql.number("PRAGMA user_version");
        long application = sql.number("PRAGMA application_id");
        boolean empty = application == 0
                && version == 0
                && sql.number("SELECT count(*) FROM sqlite_schema") == 0
                // SQLite takes a file shorter than a page for an empty one
                && !isShortFile(sql.file());
        if (!empty && application != OURS) {
            // another painlog may have begun it between these questions
            application = sql.number("PRAGMA application_id");
            version = sql.number("PRAGMA user_version");
        }
        if (!empty && application != OURS) {
            throw new UnusableJournal("the file " + sql.file() + " is not a painlog journal; it was left untouched");
        }
        if (!empty && version < 1) {
            throw new UnusableJournal("the journal " + sql.file() + " says that it is of schema " + version
                    + ", which there never was, so something else wrote to it; " + WAY_OUT);
        }
        if (version > NEWEST) {
            throw new UnusableJournal("the journal " + sql.file() + " was written by a newer painlog (schema " + version
                    + ", this one knows " + NEWEST + "); update painlog to use it");
        }
        return (int) version;
    }

    /** Refuses a journal of today with other triggers: one of somebody else could undo what was just confirmed. */
    static void requireOwnTriggers(Sql sql) {
        long triggers = sql.number("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'");
        if (triggers != TRIGGERS) {
            throw new UnusableJournal(
                    "the journal " + sql.file() + " has " + triggers + " triggers where painlog makes " + TRIGGERS
                            + ", so something else changed its tables; " + WAY_OUT);
        }
    }

    private static boolean isShortFile(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the scripts the file has not seen, inside the caller's transaction. */
    public static void run(Sql sql, int from) {

        for (int i = from; i < SCRIPTS.length; i++) {
            sql.script(resource(SCRIPTS[i]));
            sql.script("PRAGMA user_version = " + (i + 1));
        }
        if (from > 0 && from < COMPOSED) {
            TextComposition.of(sql);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
