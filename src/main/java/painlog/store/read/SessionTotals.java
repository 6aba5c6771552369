package painlog.store.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import painlog.journal.Filter;
import painlog.journal.total.SessionTotal;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/** Sessions counted by day, therapy and technique. */
public final class SessionTotals {
    private final Sql sql;

    public SessionTotals(Sql sql) {
        this.sql = sql;
    }

    private static final String BY_THERAPY = """
            SELECT day, therapy, '', count(*), count(before + after),
              total(before) FILTER (WHERE after IS NOT NULL), total(after) FILTER (WHERE before IS NOT NULL)
            FROM session %s GROUP BY day, therapy ORDER BY day, therapy
            """;

    private static final String BY_TECHNIQUE = """
            SELECT day, part.therapy, technique, count(*), count(before + after),
              total(before) FILTER (WHERE after IS NOT NULL), total(after) FILTER (WHERE before IS NOT NULL)
            FROM (SELECT id, day, before, after FROM session %s) JOIN session_technique AS part ON session_id = id
            GROUP BY day, part.therapy, technique ORDER BY day, part.therapy, technique
            """;

    /** The sessions that match the filter, once for each therapy, oldest first. */
    public List<SessionTotal> byTherapy(Filter filter) {
        return read(BY_THERAPY, Sessions.where(filter));
    }

    /** The same sessions, once for each technique, oldest first. */
    public List<SessionTotal> byTechnique(Filter filter) {
        return read(BY_TECHNIQUE, Sessions.where(filter));
    }

    private List<SessionTotal> read(String query, WhereClause whereClause) {
        List<SessionTotal> totals = new ArrayList<>();
        try (Rows rows = sql.rows(query.replace("%s", whereClause.sql()), whereClause.values())) {
            while (rows.next()) {
                totals.add(new SessionTotal(
                        LocalDate.parse(rows.text(1)),
                        rows.text(2),
                        rows.text(3),
                        (int) rows.whole(4),
                        (int) rows.whole(5),
                        rows.real(6),
                        rows.real(7)));
            }
        }
        return totals;
    }
}
