package painlog.store.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.journal.Provider;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

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
        String wanted = name.strip();
        List<Provider> same = all().stream()
                .filter(provider -> provider.name().equalsIgnoreCase(wanted))
                .toList();
        return same.stream()
                .filter(provider -> provider.name().equals(wanted))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private List<Provider> read(String query) {
        List<Provider> providers = new ArrayList<>();
        try (Rows rows = sql.rows(query)) {
            while (rows.next()) {
                providers.add(new Provider(rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.maybeWhole(5)));
            }
        }
        return providers;
    }
}
