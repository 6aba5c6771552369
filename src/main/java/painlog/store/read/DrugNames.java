package painlog.store.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Unifies spellings of drugs that differ in case only: the one written first is used for all. */
final class DrugNames {
    private final Map<String, String> first = new HashMap<>();

    private DrugNames() {}

    static DrugNames of(Sql sql) {
        DrugNames names = new DrugNames();
        try (Rows rows = sql.rows("SELECT drug FROM dose GROUP BY drug ORDER BY min(id)")) {
            while (rows.next()) {
                names.first.putIfAbsent(plain(rows.text(1)), rows.text(1));
            }
        }
        return names;
    }

    /** The spelling used for this one. */
    String of(String drug) {
        return first.getOrDefault(plain(drug), drug);
    }

    private static String plain(String drug) {
        return drug.toLowerCase(Locale.ROOT);
    }
}
