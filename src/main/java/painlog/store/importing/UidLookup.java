package painlog.store.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import painlog.journal.ImportedRecord;
import painlog.journal.Uid;
import painlog.store.change.LoggedTable;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Looks up which identities a journal knows, many at once. */
final class UidLookup {
    private final Sql sql;
    private final boolean anyDeleted;

    UidLookup(Sql sql) {
        this.sql = sql;
        this.anyDeleted = sql.number("SELECT count(*) FROM (SELECT 1 FROM deleted LIMIT 1)") > 0;
    }

    /** What the journal knows of records of one kind; those it does not list are new. */
    Map<Uid, ImportedRecord.Status> statuses(LoggedTable kind, Collection<Uid> uids) {
        Map<Uid, ImportedRecord.Status> found = new HashMap<>();
        Object[] bytes = uids.stream().map(uid -> (Object) uid.bytes()).toArray();
        if (anyDeleted) {
            find("deleted", bytes, found, ImportedRecord.Status.DELETED);
        }
        find(kind.table(), bytes, found, ImportedRecord.Status.KNOWN);
        return found;
    }

    private void find(
            String table, Object[] uids, Map<Uid, ImportedRecord.Status> found, ImportedRecord.Status status) {
        String among = "SELECT uid FROM " + table + " WHERE uid IN (" + "?, ".repeat(uids.length - 1) + "?)";
        try (Rows rows = sql.rows(among, uids)) {
            while (rows.next()) {
                found.put(Uid.of(rows.bytes(1)), status);
            }
        }
    }
}
