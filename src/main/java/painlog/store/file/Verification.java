package painlog.store.file;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import painlog.store.change.DayTotalMaintenance;
import painlog.store.read.RecordFaults;
import painlog.store.sql.Connections;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Looks for faults in a journal file; every fault is a sentence. */
public final class Verification {
    private static final int MOST = 10;

    private static final String RANGES = """
        SELECT 'entry e' || entry_id || ' holds ' || measure || ' ' || value || ', outside its range'
        FROM reading JOIN measure ON name = measure WHERE value NOT BETWEEN lowest AND highest
        UNION ALL
        SELECT 'entry e' || entry_id || ' has the unknown site ' || site FROM entry_site
        WHERE site NOT IN (SELECT name FROM word WHERE kind = 'site')
        UNION ALL
        SELECT 'session s' || session_id || ' has the unknown site ' || site FROM session_site
        WHERE site NOT IN (SELECT name FROM word WHERE kind = 'site')
        UNION ALL
        SELECT 'period p' || id || ' is of the unknown therapy ' || therapy FROM period
        WHERE therapy <> 'none' AND therapy NOT IN (SELECT name FROM therapy)
        UNION ALL
        SELECT 'periods p' || a.id || ' and p' || b.id || ' of ' || a.therapy || ' overlap'
        FROM period a JOIN period b ON a.therapy = b.therapy AND a.id < b.id
          AND a.first_day <= coalesce(b.last_day, '9999-12-31') AND b.first_day <= coalesce(a.last_day, '9999-12-31')
        LIMIT 10
        """;

    private static final String TRIGGERS = "SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name";

    private final Sql sql;

    private Verification(Sql sql) {
        this.sql = sql;
    }

    public static Verification of(Sql sql) {
        return new Verification(sql);
    }

    /** All faults that can be found; empty when there is none. */
    public List<String> faults() {
        List<String> faults = file();
        if (faults.isEmpty()) {
            faults.addAll(schema());
        }
        if (faults.isEmpty()) {
            faults.addAll(texts(RANGES));
            faults.addAll(RecordFaults.of(sql));
        }
        if (faults.isEmpty()) {
            faults.addAll(ValueFaults.of(sql));
            faults.addAll(totals());
        }
        return faults;
    }

    /** Faults of the file as such: damaged pages, rows that point nowhere. */
    List<String> file() {
        List<String> faults = new ArrayList<>();
        for (String line : texts("PRAGMA integrity_check(" + MOST + ")")) {
            if (!line.equals("ok")) {
                faults.add("the file is damaged: " + line);
            }
        }
        if (faults.isEmpty()) {
            String orphans = "SELECT 'a row of ' || \"table\" || ' points to a ' || parent || ' that is not there'"
                    + " FROM pragma_foreign_key_check LIMIT " + MOST;
            faults.addAll(texts(orphans));
        }
        return faults;
    }

    /** What this program's tables, triggers and views are and the file's are not. */
    private List<String> schema() {
        List<String> faults = new ArrayList<>();
        String object = "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
                + " AND name NOT LIKE 'sqlite_%' ORDER BY 1";
        try (Sql right = Connections.inMemory()) {
            Migrations.run(right, 0);
            try (Rows rows = right.rows(object)) {
                while (rows.next()) {
                    String there = "SELECT sql FROM sqlite_schema WHERE type || ' ' || name = ?";
                    if (!sql.text(there, rows.text(1)).equals(rows.text(2))) {
                        faults.add("the " + rows.text(1) + " is missing or was changed");
                    }
                }
            }
        }
        faults.addAll(addedTriggers());
        return faults;
    }

    /** Tables, indexes and views of somebody else do no harm; their triggers may. */
    private List<String> addedTriggers() {
        List<String> added = texts(TRIGGERS);
        try (Sql right = Connections.inMemory()) {
            Migrations.run(right, 0);
            added.removeAll(new Verification(right).texts(TRIGGERS));
        }
        added.replaceAll(trigger -> "the trigger " + trigger + " was added by something else");
        return added;
    }

    private List<String> totals() {
        List<String> faults = new ArrayList<>();
        new TreeMap<>(DayTotalMaintenance.RECOUNT).forEach((table, sum) -> {
            String stored = "SELECT * FROM " + table;
            String right = "SELECT * FROM (" + sum.formatted("") + ")";
            String wrong = "SELECT count(*) FROM (SELECT * FROM (" + stored + " EXCEPT " + right
                    + ") UNION ALL SELECT * FROM (" + right + " EXCEPT " + stored + "))";
            if (sql.number(wrong) > 0) {
                faults.add("the day totals in " + table + " do not equal a recount");
            }
        });
        return faults;
    }

    private List<String> texts(String query) {
        List<String> texts = new ArrayList<>();
        try (Rows rows = sql.rows(query)) {
            while (rows.next()) {
                texts.add(rows.text(1));
            }
        }
        return texts;
    }
}
