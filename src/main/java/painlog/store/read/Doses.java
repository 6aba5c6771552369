package painlog.store.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import painlog.journal.Dose;
import painlog.journal.Filter;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.Stored;
import painlog.journal.VersionedRecord;
import painlog.journal.part.DoseAmount;
import painlog.store.sql.DelimitedColumns;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/** Reads doses. */
public final class Doses {
    static final String SELECT =
            "SELECT id, taken_at, zone, utc_offset, recorded_at, drug, amount, unit, count, status, note FROM dose ";

    private final Sql sql;

    public Doses(Sql sql) {
        this.sql = sql;
    }

    /**
     * The doses that match the filter; one on tags, care or values matches none. A dose has no site: a filter on sites
     * keeps it.
     */
    public List<Stored<Dose>> all(Filter filter, OrderAndLimit orderAndLimit) {
        WhereClause whereClause = where(filter);
        return read(SELECT + orderAndLimit.tail("dose", whereClause, "taken_at"), whereClause.values());
    }

    /** The same to be counted by drug: each drug is written as it was written first, upper and lower case alike. */
    public List<Dose> byDrug(Filter filter) {
        DrugNames names = DrugNames.of(sql);
        return all(filter, OrderAndLimit.ALL).stream()
                .map(dose -> dose.value().of(names.of(dose.value().drug())))
                .toList();
    }

    static WhereClause where(Filter filter) {
        WhereClause whereClause = new WhereClause().andSpan(filter).andText(filter.text(), "drug", "note");
        Filter asked = new Filter(
                filter.span(), filter.sites(), List.of(), Filter.Care.ANY, filter.text(), Filter.Bounds.NONE);
        return asked.equals(filter) ? whereClause : whereClause.and("0");
    }

    /** Passes on all of them with their identity on other machines. */
    void versioned(Consumer<VersionedRecord<?>> reader) {
        versioned(SyncColumns.select(SELECT, "dose", "taken_at"), reader);
    }

    /** Passes on those of these ids. */
    void versioned(Collection<Long> ids, Consumer<VersionedRecord<?>> reader) {
        versioned(SyncColumns.select(SELECT, "dose", ids), reader);
    }

    private void versioned(String query, Consumer<VersionedRecord<?>> reader) {
        try (Rows rows = sql.rows(query)) {
            while (rows.next()) {
                reader.accept(SyncColumns.of(rows, 12, dose(rows)));
            }
        }
    }

    /** The dose of that number, if it is there. */
    public Optional<Stored<Dose>> find(long number) {
        return read(SELECT + "WHERE id = ?", number).stream().findFirst();
    }

    private List<Stored<Dose>> read(String query, Object... values) {
        List<Stored<Dose>> doses = new ArrayList<>();
        try (Rows rows = sql.rows(query, values)) {
            while (rows.next()) {
                doses.add(dose(rows));
            }
        }
        return doses;
    }

    static Stored<Dose> dose(Rows rows) {
        return rows.value("dose d", row -> new Stored<>(new RecordId(RecordKind.DOSE, row.whole(1)), value(row)));
    }

    private static Dose value(Rows rows) {
        Instant recorded = Instant.ofEpochSecond(rows.whole(5));
        boolean skipped = rows.text(10).equals("skipped");
        return new Dose(
                DelimitedColumns.moment(rows, 2),
                recorded,
                rows.text(6),
                new DoseAmount(rows.maybeReal(7), rows.text(8), OptionalDouble.of(rows.real(9))),
                skipped,
                rows.text(11));
    }
}
