package painlog.store.change;

import java.util.ArrayList;
import java.util.List;
import painlog.error.BadInput;
import painlog.journal.word.WordKind;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.text.Plural;

/** Takes words of the person's own and providers out of the journal, where nothing uses them. */
final class WordRemover {
    private final Sql sql;
    private final ChangeLog log;

    WordRemover(Sql sql, ChangeLog log) {
        this.sql = sql;
        this.log = log;
    }

    void word(WordKind kind, String name) {
        String what = kind.word() + " " + name;
        requireUnused(what, """
            SELECT 'e' || entry_id FROM entry_word WHERE kind = ?1 AND word = ?2
            UNION SELECT 'e' || entry_id FROM entry_site WHERE 'site' = ?1 AND site = ?2
            UNION SELECT 's' || session_id FROM session_site WHERE 'site' = ?1 AND site = ?2
            """, kind.word(), name);
        requireOwn(what, "SELECT own FROM word WHERE kind = ? AND name = ?", kind.word(), name);
        remove(LoggedTable.WORD, "SELECT id FROM word WHERE kind = ? AND name = ?", kind.word(), name);
    }

    void measure(String name) {
        requireOwn("measure " + name, "SELECT own FROM measure WHERE name = ?", name);
        requireUnused("measure " + name, "SELECT 'e' || entry_id FROM reading WHERE measure = ?", name);
        remove(LoggedTable.MEASURE, "SELECT id FROM measure WHERE name = ?", name);
    }

    /** Its techniques go with it. */
    void therapy(String name) {
        requireOwn("therapy " + name, "SELECT own FROM therapy WHERE name = ?", name);
        requireUnused(
                "therapy " + name,
                "SELECT 's' || id FROM session WHERE therapy = ?1 UNION SELECT 'p' || id FROM period WHERE therapy ="
                        + " ?1",
                name);
        remove(LoggedTable.TECHNIQUE, "SELECT id FROM technique WHERE therapy = ?", name);
        remove(LoggedTable.THERAPY, "SELECT id FROM therapy WHERE name = ?", name);
    }

    void technique(String therapy, String name) {
        String what = "technique " + name + " of " + therapy;
        requireOwn(what, "SELECT own FROM technique WHERE therapy = ? AND name = ?", therapy, name);
        String used = "SELECT 's' || session_id FROM session_technique WHERE therapy = ? AND technique = ?";
        requireUnused(what, used, therapy, name);
        remove(LoggedTable.TECHNIQUE, "SELECT id FROM technique WHERE therapy = ? AND name = ?", therapy, name);
    }

    void provider(String name) {
        requireUnused("provider " + name, "SELECT 's' || id FROM session WHERE provider = ?", name);
        remove(LoggedTable.PROVIDER, "SELECT id FROM provider WHERE name = ?", name);
    }

    private void requireOwn(String what, String own, Object... names) {
        if (sql.number(own, names) == 0) {
            throw new BadInput("the " + what + " comes with painlog and stays; only words of your own can be removed");
        }
    }

    private void requireUnused(String what, String users, Object... names) {
        String first = sql.text("SELECT * FROM (" + users + ") ORDER BY length(1), 1 LIMIT 1", names);
        long many = sql.number("SELECT count(*) FROM (" + users + ")", names);
        if (many > 0) {
            throw new BadInput("the " + what + " is used by " + Plural.count(many, "record") + ", the first is " + first
                    + "; only what nothing uses can be removed");
        }
    }

    private void remove(LoggedTable table, String ids, Object... names) {
        List<Long> found = new ArrayList<>();
        try (Rows rows = sql.rows(ids, names)) {
            while (rows.next()) {
                found.add(rows.whole(1));
            }
        }
        for (long id : found) {
            log.touched(table, id);
            RowSnapshots.delete(sql, table, Long.toString(id));
        }
    }
}
