package painlog.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import painlog.journal.DoseTotal;
import painlog.journal.Filter;

/** Doses counted by day and drug. */
public final class DoseTotals {
    private final Sql sql;

    DoseTotals(Sql sql) {
        this.sql = sql;
    }

    private static final String BY_DRUG = """
            SELECT day, drug, sum(status = 'taken'), sum(status = 'skipped')
            FROM dose %s GROUP BY day, drug ORDER BY day, drug
            """;

    /** The doses that the filter keeps, oldest first; one that asks for sites, tags, care or values keeps none. */
    public List<DoseTotal> byDrug(Filter filter) {
        Where where = Doses.where(filter);
        List<DoseTotal> totals = new ArrayList<>();
        try (Rows rows = sql.rows(BY_DRUG.replace("%s", where.sql()), where.values())) {
            while (rows.next()) {
                LocalDate day = LocalDate.parse(rows.text(1));
                totals.add(new DoseTotal(day, rows.text(2), (int) rows.whole(3), (int) rows.whole(4)));
            }
        }
        return totals;
    }
}
