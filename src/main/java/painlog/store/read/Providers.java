package painlog.store.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import painlog.journal.ImportedRecord;
import painlog.journal.Provider;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.text.ComposedText;

/** Reads providers. */
public final class Providers {
    private static final String SELECT = "SELECT name, credential, specialty, place, rating FROM provider ";

    private final Sql sql;

    public Providers(Sql sql) {
        this.sql = sql;
    }

    /** All providers, by name. */
    public List<Provider> all() {
        return read(SELECT + "ORDER BY name");
    }

    /** The provider of that name, upper and lower case alike in every script; the very spelling goes first. */
    public Optional<Provider> find(String name) {
        String wanted = ComposedText.of(name.strip());
        List<Provider> same = all().stream()
                .filter(provider -> provider.name().equalsIgnoreCase(wanted))
                .toList();
        return same.stream()
                .filter(provider -> provider.name().equals(wanted))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    /** Passes on all of them with their ids and their identity on other machines, by name. */
    public void versioned(Consumer<VersionedRecord<Provider>> reader) {
        String query = SELECT.replace(" FROM", ", id, uid, edited_at FROM") + "ORDER BY name, uid";
        try (Rows rows = sql.rows(query)) {
            while (rows.next()) {
                Instant edited = Instant.ofEpochMilli(rows.whole(8));
                reader.accept(new VersionedRecord<>(
                        rows.whole(6), Uid.of(rows.bytes(7)), edited, 0, ImportedRecord.Origin.NONE, provider(rows)));
            }
        }
    }

    private List<Provider> read(String query) {
        List<Provider> providers = new ArrayList<>();
        try (Rows rows = sql.rows(query)) {
            while (rows.next()) {
                providers.add(provider(rows));
            }
        }
        return providers;
    }

    private static Provider provider(Rows rows) {
        return rows.value("provider ", Providers::value);
    }

    private static Provider value(Rows rows) {
        return new Provider(rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.maybeWhole(5));
    }
}
