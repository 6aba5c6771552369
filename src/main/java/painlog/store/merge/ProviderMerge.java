package painlog.store.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import painlog.journal.Provider;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.store.change.ChangeLog;
import painlog.store.change.LoggedTable;
import painlog.store.read.Providers;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Merges two journals' providers: matched by identity, or by name where both journals added them. */
final class ProviderMerge {
    private final Sql sql;
    private final ChangeLog log;
    private final Map<String, String> names = new HashMap<>();
    private long changes;
    private long known;

    ProviderMerge(Sql sql, ChangeLog log) {
        this.sql = sql;
        this.log = log;
    }

    long changes() {
        return changes;
    }

    /** How many were the same, or later, here. */
    long known() {
        return known;
    }

    /** The name a provider of the other journal has in this one. */
    String name(String there) {
        return names.getOrDefault(there, there);
    }

    void take(VersionedRecord<?> trace, Provider provider) {
        String byUid = sql.text(
                "SELECT name FROM provider WHERE uid = ?", (Object) trace.uid().bytes());
        String named =
                new Providers(sql).find(provider.name()).map(Provider::name).orElse("");
        String here = byUid.isEmpty() ? named : byUid;
        if (here.isEmpty()) {
            insert(trace, provider);
            here = provider.name();
        } else {
            here = join(here, trace, provider, named.isEmpty() || here.equals(named));
        }
        names.put(provider.name(), here);
    }

    private void insert(VersionedRecord<?> trace, Provider p) {
        String insert = "INSERT INTO provider (uid, edited_at, name, credential, specialty, place, rating)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        long id = sql.insert(
                insert,
                trace.uid().bytes(),
                trace.edited().toEpochMilli(),
                p.name(),
                p.credential(),
                p.specialty(),
                p.place(),
                rating(p.rating()));
        log.added(LoggedTable.PROVIDER, id, id);
        changes++;
    }

    /** Of two versions the one edited later wins; of two identities the smaller. */
    private String join(String here, VersionedRecord<?> trace, Provider other, boolean nameIsFree) {
        long id = sql.number("SELECT id FROM provider WHERE name = ?", here);
        Uid uid = uid(id);
        long edited = sql.number("SELECT edited_at FROM provider WHERE id = ?", id);
        boolean later = trace.edited().toEpochMilli() > edited;
        boolean smaller = trace.uid().compareTo(uid) < 0;
        if (!later && !smaller) {
            known++;
            return here;
        }
        log.touched(LoggedTable.PROVIDER, id);
        changes++;
        if (smaller) {
            sql.update("UPDATE provider SET uid = ? WHERE id = ?", trace.uid().bytes(), id);
        }
        return later ? update(id, trace, other, nameIsFree ? other.name() : here) : here;
    }

    private String update(long id, VersionedRecord<?> trace, Provider p, String name) {
        sql.update(
                "UPDATE provider SET edited_at = ?, name = ?, credential = ?, specialty = ?, place = ?, rating = ?"
                        + " WHERE id = ?",
                trace.edited().toEpochMilli(),
                name,
                p.credential(),
                p.specialty(),
                p.place(),
                rating(p.rating()),
                id);
        return name;
    }

    private Uid uid(long id) {
        try (Rows rows = sql.rows("SELECT uid FROM provider WHERE id = ?", id)) {
            rows.next();
            return Uid.of(rows.bytes(1));
        }
    }

    private static @Nullable Integer rating(OptionalInt rating) {
        return rating.isPresent() ? rating.getAsInt() : null;
    }
}
