package painlog.store.change;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import painlog.journal.ImportedRecord;
import painlog.journal.Provider;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.store.sql.Sql;

/** Writes a provider. */
public final class ProviderWriter {
    private static final String INSERT = """
        INSERT INTO provider (uid, edited_at, name, credential, specialty, place, rating) VALUES (?, ?, ?, ?, ?, ?, ?)
        """;
    private static final String UPDATE = """
        UPDATE provider SET uid = ?, edited_at = ?, name = ?, credential = ?, specialty = ?, place = ?, rating = ?
        WHERE id = ?
        """;

    private ProviderWriter() {}

    /** Adds one that this journal does not know, and says its id. */
    public static long insert(Sql sql, Change.WriteStamp writeStamp, Provider provider) {
        Instant edited = Instant.ofEpochMilli(writeStamp.millis());
        return insert(
                sql,
                new VersionedRecord<>(
                        0, freeUid(sql, provider.name()), edited, 0, ImportedRecord.Origin.NONE, provider));
    }

    /** Adds one of another journal, and says its id. */
    public static long insert(Sql sql, VersionedRecord<Provider> version) {
        Provider p = version.value();
        long edited = version.edited().toEpochMilli();
        byte[] uid = version.uid().bytes();
        return sql.insert(INSERT, uid, edited, p.name(), p.credential(), p.specialty(), p.place(), rating(p.rating()));
    }

    /** Puts a version in the place of the one of that id. */
    public static void update(Sql sql, long id, VersionedRecord<Provider> version) {
        Provider p = version.value();
        long edited = version.edited().toEpochMilli();
        byte[] uid = version.uid().bytes();
        sql.update(UPDATE, uid, edited, p.name(), p.credential(), p.specialty(), p.place(), rating(p.rating()), id);
    }

    /**
     * The identity of a new provider follows from the name, so that two machines that add the same one mean the same.
     * Where it is taken, by one who was called so once, it follows from the name and a number.
     */
    private static Uid freeUid(Sql sql, String name) {
        String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        Uid uid = uid("provider\n" + folded);
        for (int i = 2; sql.number("SELECT count(*) FROM provider WHERE uid = ?", (Object) uid.bytes()) > 0; i++) {
            uid = uid("provider\n" + folded + "\n" + i);
        }
        return uid;
    }

    /** Whether an identity was made of a name: until painlog 0.1 they were drawn by lot. */
    public static boolean isOfName(Uid uid) {
        return (uid.high() >> 12 & 0xf) == 3 && uid.low() >>> 62 == 2;
    }

    private static Uid uid(String text) {
        UUID uuid = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        return new Uid(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    private static @Nullable Integer rating(OptionalInt rating) {
        return rating.isPresent() ? rating.getAsInt() : null;
    }
}
