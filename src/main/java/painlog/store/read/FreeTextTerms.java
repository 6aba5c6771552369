package painlog.store.read;

import java.util.ArrayList;
import java.util.List;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** The tags and drugs in use: words without a list of their own. */
public final class FreeTextTerms {
    private final Sql sql;

    public FreeTextTerms(Sql sql) {
        this.sql = sql;
    }

    /** The tags of entries and sessions, without their {@code +}, by name. */
    public List<String> tags() {
        return read("SELECT tag FROM entry_tag UNION SELECT tag FROM session_tag ORDER BY tag");
    }

    /** The units of doses. */
    public List<String> units() {
        return read("SELECT DISTINCT unit FROM dose WHERE unit <> '' ORDER BY unit");
    }

    /** The drugs by name, each as it was written first. */
    public List<String> drugs() {
        DrugNames names = DrugNames.of(sql);
        return read("SELECT DISTINCT drug FROM dose ORDER BY drug").stream()
                .map(names::of)
                .distinct()
                .toList();
    }

    private List<String> read(String query) {
        List<String> words = new ArrayList<>();
        try (Rows rows = sql.rows(query)) {
            while (rows.next()) {
                words.add(rows.text(1));
            }
        }
        return words;
    }
}
