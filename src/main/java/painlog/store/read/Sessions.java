package painlog.store.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import painlog.calendar.Moment;
import painlog.journal.Filter;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.journal.VersionedRecord;
import painlog.journal.part.Annotations;
import painlog.journal.part.Cost;
import painlog.journal.part.Helped;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;
import painlog.journal.word.Score;
import painlog.store.sql.DelimitedColumns;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/** Reads sessions. */
public final class Sessions {
    static final String SELECT = """
        SELECT id, started_at, zone, utc_offset, recorded_at, therapy, minutes, at_home, provider, cost, currency,
          before, after, helped, adverse, note,
          (SELECT group_concat(technique, char(31)) FROM session_technique WHERE session_id = session.id),
          (SELECT group_concat(site || ':' || side, char(31)) FROM session_site WHERE session_id = session.id),
          (SELECT group_concat(tag, char(31)) FROM session_tag WHERE session_id = session.id)
        FROM session
        """;

    private final Sql sql;

    public Sessions(Sql sql) {
        this.sql = sql;
    }

    /** The sessions that match the filter. */
    public List<Stored<Session>> all(Filter filter, OrderAndLimit orderAndLimit) {
        WhereClause whereClause = where(filter);
        List<Stored<Session>> sessions = new ArrayList<>();
        try (Rows rows =
                sql.rows(SELECT + orderAndLimit.tail("session", whereClause, "started_at"), whereClause.values())) {
            while (rows.next()) {
                sessions.add(session(rows));
            }
        }
        return sessions;
    }

    /** Passes on all of them with their identity on other machines. */
    void versioned(Consumer<VersionedRecord<?>> reader) {
        versioned(SyncColumns.select(SELECT, "session", "started_at"), reader);
    }

    /** Passes on those of these ids. */
    void versioned(Collection<Long> ids, Consumer<VersionedRecord<?>> reader) {
        versioned(SyncColumns.select(SELECT, "session", ids), reader);
    }

    private void versioned(String query, Consumer<VersionedRecord<?>> reader) {
        try (Rows rows = sql.rows(query)) {
            while (rows.next()) {
                reader.accept(SyncColumns.of(rows, 20, session(rows)));
            }
        }
    }

    /** The session of that number, if it is there. */
    public Optional<Stored<Session>> find(long number) {
        return one("WHERE id = ?", number);
    }

    /** The session that began last. */
    public Optional<Stored<Session>> last() {
        return one("ORDER BY started_at DESC, id DESC LIMIT 1");
    }

    private Optional<Stored<Session>> one(String tail, Object... values) {
        try (Rows rows = sql.rows(SELECT + tail, values)) {
            return rows.next() ? Optional.of(session(rows)) : Optional.empty();
        }
    }

    static WhereClause where(Filter filter) {
        WhereClause whereClause = new WhereClause().andSpan(filter);
        whereClause.andHasSiteOrNone("SELECT 1 FROM session_site WHERE session_id = session.id", filter.sites());
        whereClause.andHasOneOf("SELECT 1 FROM session_tag WHERE session_id = session.id", "tag", filter.tags());
        whereClause.andText(filter.text(), "note", "adverse");
        whereClause.andOneOf("therapy", filter.care().therapies());
        String technique = "SELECT 1 FROM session_technique WHERE session_id = session.id";
        whereClause.andHasOneOf(technique, "technique", filter.care().techniques());
        whereClause.andOneOf("provider COLLATE NOCASE", filter.care().providers());
        bound(whereClause, filter.bounds());
        return whereClause;
    }

    private static void bound(WhereClause whereClause, Filter.Bounds bounds) {
        if (!bounds.equals(Filter.Bounds.NONE)) {
            double min = bounds.min().orElse(Double.NEGATIVE_INFINITY);
            double max = bounds.max().orElse(Double.POSITIVE_INFINITY);
            whereClause.and("(before BETWEEN ? AND ? OR after BETWEEN ? AND ?)", min, max, min, max);
        }
    }

    static Stored<Session> session(Rows rows) {
        return rows.value("session s", Sessions::stored);
    }

    private static Stored<Session> stored(Rows rows) {
        Moment start = DelimitedColumns.moment(rows, 2);
        Annotations annotations = Annotations.asStored(
                DelimitedColumns.sites(rows.text(18)), DelimitedColumns.parts(rows.text(19)), rows.text(16));
        Instant recorded = Instant.ofEpochSecond(rows.whole(5));
        Session session = new Session(start, recorded, treatment(rows), effect(rows), annotations);
        return new Stored<>(new RecordId(RecordKind.SESSION, rows.whole(1)), session);
    }

    private static Treatment treatment(Rows rows) {
        Optional<Cost> cost = rows.absent(10)
                ? Optional.empty()
                : Optional.of(new Cost(new BigDecimal(rows.text(10)), rows.text(11)));
        List<String> techniques = DelimitedColumns.parts(rows.text(17));
        boolean home = rows.whole(8) == 1;
        return new Treatment(rows.text(6), techniques, rows.maybeWhole(7), home, rows.text(9), cost);
    }

    private static SessionOutcome effect(Rows rows) {
        String helped = rows.text(14);
        Helped said = helped.isEmpty() ? Helped.UNSAID : Helped.parse(helped);
        return new SessionOutcome(score(rows, 12), score(rows, 13), said, rows.text(15));
    }

    private static Optional<Score> score(Rows rows, int column) {
        return rows.absent(column) ? Optional.empty() : Optional.of(new Score(rows.real(column)));
    }
}
