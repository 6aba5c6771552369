package painlog.store.change;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import painlog.journal.Provider;
import painlog.store.sql.Sql;

/** Writes a provider. */
public final class ProviderWriter {
    private static final String INSERT =
            "INSERT INTO provider (edited_at, name, credential, specialty, place, rating) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = """
            UPDATE provider SET edited_at = ?, name = ?, credential = ?, specialty = ?, place = ?, rating = ?
            WHERE name = ?
            """;

    private ProviderWriter() {}

    public static long insert(Sql sql, Change.WriteStamp writeStamp, Provider p) {
        return sql.insert(
                INSERT, writeStamp.millis(), p.name(), p.credential(), p.specialty(), p.place(), rating(p.rating()));
    }

    static void update(Sql sql, Change.WriteStamp writeStamp, String name, Provider p) {
        sql.update(
                UPDATE,
                writeStamp.millis(),
                p.name(),
                p.credential(),
                p.specialty(),
                p.place(),
                rating(p.rating()),
                name);
    }

    private static @Nullable Integer rating(OptionalInt rating) {
        return rating.isPresent() ? rating.getAsInt() : null;
    }
}
