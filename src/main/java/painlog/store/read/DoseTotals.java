package painlog.store.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.journal.Filter;
import painlog.journal.total.DoseTotal;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/** Doses counted by day and drug, whose name is written as it was first. */
public final class DoseTotals {
    private final Sql sql;

    public DoseTotals(Sql sql) {
        this.sql = sql;
    }

    private static final String BY_DRUG = """
        SELECT day, drug, sum(status = 'taken'), sum(status = 'skipped')
        FROM dose %s GROUP BY day, drug ORDER BY day, drug
        """;

    /** The doses that match the filter, oldest first; a filter on tags, care or values matches none. */
    public List<DoseTotal> byDrug(Filter filter) {
        WhereClause whereClause = Doses.where(filter);
        DrugNames names = DrugNames.of(sql);
        Map<String, DoseTotal> totals = new LinkedHashMap<>();
        try (Rows rows = sql.rows(BY_DRUG.replace("%s", whereClause.sql()), whereClause.values())) {
            while (rows.next()) {
                String drug = names.of(rows.text(2));
                LocalDate day = rows.date(1);
                DoseTotal total = new DoseTotal(day, drug, (int) rows.whole(3), (int) rows.whole(4));
                totals.merge(day + " " + drug, total, DoseTotal::plus);
            }
        }
        return List.copyOf(totals.values());
    }
}
