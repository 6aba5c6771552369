package painlog.store.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import painlog.journal.Filter;
import painlog.journal.total.SessionTotal;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/** Sessions counted by day and therapy. */
public final class SessionTotals {
    private final Sql sql;

    public SessionTotals(Sql sql) {
        this.sql = sql;
    }

    private static final String BY_THERAPY =
            "SELECT day, therapy, count(*) FROM session %s GROUP BY day, therapy ORDER BY day, therapy";

    /** How many sessions match the filter, once for each therapy, oldest first; without their scores. */
    public List<SessionTotal> byTherapy(Filter filter) {
        WhereClause whereClause = Sessions.where(filter);
        List<SessionTotal> totals = new ArrayList<>();
        try (Rows rows = sql.rows(BY_THERAPY.replace("%s", whereClause.sql()), whereClause.values())) {
            while (rows.next()) {
                LocalDate day = rows.date(1);
                totals.add(new SessionTotal(day, rows.text(2), "", (int) rows.whole(3), SessionTotal.Scores.NONE));
            }
        }
        return totals;
    }
}
