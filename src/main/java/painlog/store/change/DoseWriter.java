package painlog.store.change;

import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.journal.Dose;
import painlog.store.sql.Sql;

/** Writes a dose. */
public final class DoseWriter {
    private static final String INSERT = """
        INSERT INTO dose (id, uid, edited_at, taken_at, zone, utc_offset, recorded_at, day_start, drug, amount,
          unit, count, status, note)
        VALUES (?, coalesce(unhex(?), randomblob(16)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private DoseWriter() {}

    public static long insert(
            Sql sql, Change.WriteStamp writeStamp, Change.@Nullable RecordIdentity recordIdentity, Dose dose) {
        Moment taken = dose.taken();
        return sql.insert(
                INSERT,
                Change.RecordIdentity.idOf(recordIdentity),
                Change.RecordIdentity.uidOf(recordIdentity),
                writeStamp.millis(),
                taken.at().getEpochSecond(),
                taken.zoneName(),
                taken.offset().getTotalSeconds(),
                dose.recorded().getEpochSecond(),
                writeStamp.dayStart(),
                dose.drug(),
                dose.amount().isPresent() ? dose.amount().getAsDouble() : null,
                dose.unit(),
                dose.count(),
                dose.skipped() ? "skipped" : "taken",
                dose.note());
    }
}
