package painlog.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import painlog.error.PainlogException;
import painlog.store.change.LoggedTable;
import painlog.store.read.RecordFaults;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.TableColumns;

/** Copies rows from a damaged journal, each by itself, so that one that can't be read takes no other with it. */
final class SalvagedRows {
    /** Numbers that are tried one by one where a table can't be read from end to end. */
    private static final long MOST_TRIED = 2_000_000;

    private static final List<String> TRACES =
            List.of("deleted", "imported_entry", "imported_session", "imported_dose");

    /** How many values, words and tags an entry has. */
    private static final String SAID = "SELECT (SELECT count(*) FROM reading WHERE entry_id = ?)"
            + " + (SELECT count(*) FROM entry_word WHERE entry_id = ?)"
            + " + (SELECT count(*) FROM entry_tag WHERE entry_id = ?)";

    private final Sql from;
    private final Sql into;

    SalvagedRows(Sql from, Sql into) {
        this.from = from;
        this.into = into;
    }

    /** What holds for the whole journal, unless it can't be. */
    void settings() {
        copyAll("setting", "WHERE name <> 'day-start' OR CAST(value AS INTEGER) BETWEEN 0 AND 86399");
    }

    /** What deleted and imported records leave, so that they stay away or are known again. */
    void traces() {
        TRACES.forEach(table -> copyAll(table, ""));
    }

    private void copyAll(String table, String where) {
        copy(table, where, List.of());
    }

    /** The records of a table with their parts. */
    Salvage.Saved records(LoggedTable table) {
        Ids ids = ids(table);
        long saved = 0;
        long lost = 0;
        for (long id : ids.all) {
            if (record(table, id)) {
                saved++;
            } else if (ids.seen.contains(id)) {
                lost++;
            }
        }
        keepNumbers(table);
        return new Salvage.Saved(table.table(), saved - shipped(table), lost);
    }

    /** Words that ship are in every journal. */
    private long shipped(LoggedTable table) {
        return table.compareTo(LoggedTable.PROVIDER) < 0
                ? into.number("SELECT count(*) FROM " + table.table() + " WHERE NOT own")
                : 0;
    }

    private boolean record(LoggedTable table, long id) {
        if (copy(table.table(), "WHERE id = ?", List.of(id)) == 0) {
            return into.number("SELECT count(*) FROM " + table.table() + " WHERE id = ?", id) > 0;
        }
        for (String part : table.parts()) {
            copy(part, "WHERE " + table.key() + " = ?", List.of(id));
        }
        if (isWhole(table, id)) {
            return true;
        }
        for (String part : table.parts()) {
            into.update("DELETE FROM " + part + " WHERE " + table.key() + " = ?", id);
        }
        into.update("DELETE FROM " + table.table() + " WHERE id = ?", id);
        return false;
    }

    /** An entry of which neither a value nor a word could be read says nothing; imported ones may have words alone. */
    private boolean isWhole(LoggedTable table, long id) {
        boolean says = table != LoggedTable.ENTRY || into.number(SAID, id, id, id) > 0;
        return says && RecordFaults.isReadable(into, table.table(), id);
    }

    /** The number of a record that was deleted never returns. */
    private void keepNumbers(LoggedTable table) {
        try {
            long last = from.number("SELECT seq FROM sqlite_sequence WHERE name = ?", table.table());
            into.update("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", last, table.table());
        } catch (PainlogException unreadable) {
            // then the numbers of what was saved must do
            return;
        }
    }

    /** Copies the rows that can be read and are right, and says how many. */
    private int copy(String table, String where, List<Long> values) {
        int copied = 0;
        List<String> columns = columns(table);
        if (columns.isEmpty()) {
            return 0;
        }
        String insert = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (?"
                + ", ?".repeat(columns.size() - 1) + ") ON CONFLICT DO NOTHING";
        String select = "SELECT " + String.join(", ", columns) + " FROM " + table + " " + where;
        try (Rows rows = from.rows(select, values.toArray())) {
            while (rows.next()) {
                copied += inserted(insert, rows, columns.size());
            }
        } catch (PainlogException unreadable) {
            return copied;
        }
        return copied;
    }

    private int inserted(String insert, Rows rows, int columns) {
        @Nullable Object[] row = new Object[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = rows.any(i + 1);
        }
        try {
            return into.update(insert, row);
        } catch (PainlogException refused) {
            return 0;
        }
    }

    private List<String> columns(String table) {
        List<String> columns = new ArrayList<>(TableColumns.of(into, table).names());
        columns.retainAll(TableColumns.of(from, table).names());
        return columns;
    }

    /**
     * The numbers of a table's rows.
     *
     * @param seen of which it is known that they were there
     */
    private record Ids(SortedSet<Long> seen, SortedSet<Long> all) {}

    private Ids ids(LoggedTable table) {
        TreeSet<Long> seen = new TreeSet<>();
        boolean whole = collect("SELECT id FROM " + table.table() + " NOT INDEXED ORDER BY id", seen);
        TreeSet<Long> all = new TreeSet<>(seen);
        if (!whole) {
            collect("SELECT id FROM " + table.table() + " NOT INDEXED ORDER BY id DESC", seen);
            // where a table has an index, that may still name rows on pages that can't be read
            collect("SELECT id FROM " + table.table(), seen);
            all.addAll(seen);
            long last = seen.isEmpty() ? 0 : seen.last();
            for (long id = 1; id <= Math.min(last, MOST_TRIED); id++) {
                all.add(id);
            }
        }
        return new Ids(seen, all);
    }

    private boolean collect(String query, Set<Long> ids) {
        try (Rows rows = from.rows(query)) {
            while (rows.next()) {
                ids.add(rows.whole(1));
            }
            return true;
        } catch (PainlogException unreadable) {
            return false;
        }
    }
}
