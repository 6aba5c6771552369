package painlog.store.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import painlog.journal.Filter;
import painlog.journal.Period;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.Stored;
import painlog.journal.VersionedRecord;
import painlog.journal.part.Goal;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/** Reads periods. */
public final class Periods {
    static final String SELECT =
            "SELECT id, therapy, first_day, last_day, goal_times, goal_per, label, note, expectation FROM period ";

    private final Sql sql;

    public Periods(Sql sql) {
        this.sql = sql;
    }

    /** All periods, by their first day. */
    public List<Stored<Period>> all() {
        return all(Filter.ALL, OrderAndLimit.ALL);
    }

    /** The periods that match the filter: those that touch its span. */
    public List<Stored<Period>> all(Filter filter, OrderAndLimit orderAndLimit) {
        WhereClause whereClause = new WhereClause();
        filter.span().last().ifPresent(last -> whereClause.and("first_day <= ?", last.toString()));
        filter.span()
                .first()
                .ifPresent(first -> whereClause.and("coalesce(last_day, '9999-12-31') >= ?", first.toString()));
        whereClause.andOneOf("therapy", filter.care().therapies());
        whereClause.andText(filter.text(), "label", "note");
        boolean asksForMore = !new Filter(
                        filter.span(),
                        filter.sites(),
                        List.of(),
                        new Filter.Care(filter.care().therapies(), List.of(), List.of()),
                        filter.text(),
                        Filter.Bounds.NONE)
                .equals(filter);
        if (asksForMore) {
            whereClause.and("0");
        }
        return read(SELECT + orderAndLimit.tail("period", whereClause, "first_day"), whereClause.values());
    }

    /** Passes on all of them with their identity on other machines. */
    void versioned(Consumer<VersionedRecord<?>> reader) {
        try (Rows rows = sql.rows(SyncColumns.select(SELECT, "period", "first_day"))) {
            while (rows.next()) {
                reader.accept(SyncColumns.of(rows, 10, period(rows)));
            }
        }
    }

    /** The period of that number, if it is there. */
    public Optional<Stored<Period>> find(long number) {
        return read(SELECT + "WHERE id = ?", number).stream().findFirst();
    }

    /** The period of the therapy that is still open. */
    public Optional<Stored<Period>> open(String therapy) {
        return read(SELECT + "WHERE therapy = ? AND last_day IS NULL", therapy).stream()
                .findFirst();
    }

    /** The period of the therapy that is still open, else the one that holds the day. */
    public Optional<Stored<Period>> underWay(String therapy, LocalDate day) {
        return open(therapy)
                .or(() -> read(
                                SELECT + "WHERE therapy = ? AND first_day <= ? AND last_day >= ?",
                                therapy,
                                day.toString(),
                                day.toString())
                        .stream()
                        .findFirst());
    }

    /** The periods of the therapy that share a day with the given one, itself excepted. */
    public List<Stored<Period>> overlapping(Period period, long itself) {
        String last = period.last().map(LocalDate::toString).orElse("9999-12-31");
        String clause = "WHERE therapy = ? AND id <> ? AND first_day <= ? AND coalesce(last_day, '9999-12-31') >= ?";
        return read(
                SELECT + clause + " ORDER BY first_day",
                period.therapy(),
                itself,
                last,
                period.first().toString());
    }

    private List<Stored<Period>> read(String query, Object... values) {
        List<Stored<Period>> periods = new ArrayList<>();
        try (Rows rows = sql.rows(query, values)) {
            while (rows.next()) {
                periods.add(period(rows));
            }
        }
        return periods;
    }

    static Stored<Period> period(Rows rows) {
        return rows.value("period p", row -> new Stored<>(new RecordId(RecordKind.PERIOD, row.whole(1)), value(row)));
    }

    private static Period value(Rows rows) {
        Optional<LocalDate> last = rows.absent(4) ? Optional.empty() : Optional.of(LocalDate.parse(rows.text(4)));
        Optional<Goal> goal = rows.absent(5)
                ? Optional.empty()
                : Optional.of(new Goal((int) rows.whole(5), Goal.Per.ofWord(rows.text(6))));
        OptionalInt expected = rows.absent(9) ? OptionalInt.empty() : OptionalInt.of((int) rows.whole(9));
        return new Period(
                rows.text(2), LocalDate.parse(rows.text(3)), last, goal, expected, rows.text(7), rows.text(8));
    }
}
