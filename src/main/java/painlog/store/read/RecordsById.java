package painlog.store.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import painlog.journal.RecordKind;
import painlog.journal.VersionedRecord;
import painlog.store.sql.Sql;

/** Reads a number of records by their ids, with their identities and the rows they were imported from. */
public final class RecordsById {
    private RecordsById() {}

    /** The records of one kind that are there, by id. */
    public static Map<Long, VersionedRecord<?>> read(Sql sql, RecordKind kind, Collection<Long> ids) {
        Map<Long, VersionedRecord<?>> records = new HashMap<>();
        Consumer<VersionedRecord<?>> reader = record -> records.put(record.number(), record);
        if (!ids.isEmpty()) {
            switch (kind) {
                case ENTRY -> new Entries(sql).versioned(ids, reader);
                case SESSION -> new Sessions(sql).versioned(ids, reader);
                case DOSE -> new Doses(sql).versioned(ids, reader);
                case PERIOD, PLAN -> throw new IllegalArgumentException("neither is imported from rows");
            }
        }
        return records;
    }
}
