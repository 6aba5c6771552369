package painlog.store.merge;

import java.util.List;
import painlog.journal.Provider;
import painlog.journal.VersionedRecord;
import painlog.store.change.Change;
import painlog.store.change.LoggedTable;
import painlog.store.change.ProviderWriter;
import painlog.store.sql.Sql;

/**
 * Writes merged providers. Sessions name their provider, and each name is there once; so those whose name changes get a
 * name nobody has, until all have let go of theirs.
 */
final class ProviderRows {
    private final Sql sql;
    private final Change change;

    ProviderRows(Change change) {
        this.sql = change.sql();
        this.change = change;
    }

    /** Frees the name of a provider that is about to be written; its sessions follow. */
    void putAside(VersionedRecord<Provider> here, VersionedRecord<Provider> merged) {
        String name = here.value().name();
        change.log().touched(LoggedTable.PROVIDER, here.number());
        if (!here.uid().equals(merged.uid()) || !name.equals(merged.value().name())) {
            change.log().touchedAll(LoggedTable.SESSION, "SELECT id FROM session WHERE provider = ?", name);
            sql.update("UPDATE provider SET name = ? WHERE id = ?", aside(here), here.number());
        }
    }

    private static String aside(VersionedRecord<Provider> provider) {
        return "\u0001" + provider.number();
    }

    /**
     * Writes a provider in the place of others.
     *
     * @param here those that it replaces; the first one's row stays
     */
    void write(List<VersionedRecord<Provider>> here, VersionedRecord<Provider> merged) {
        if (here.isEmpty()) {
            long id = ProviderWriter.insert(sql, merged);
            change.log().added(LoggedTable.PROVIDER, id, id);
            return;
        }
        ProviderWriter.update(sql, here.get(0).number(), merged);
        for (VersionedRecord<Provider> other : here.subList(1, here.size())) {
            sql.update(
                    "UPDATE session SET provider = ? WHERE provider = ?",
                    merged.value().name(),
                    aside(other));
            sql.update("DELETE FROM provider WHERE id = ?", other.number());
        }
    }
}
