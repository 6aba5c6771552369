package painlog.store.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import painlog.journal.Period;
import painlog.journal.part.Goal;
import painlog.store.sql.Sql;

/** Writes a period. */
public final class PeriodWriter {
    private static final String INSERT = """
        INSERT INTO period (id, uid, edited_at, therapy, first_day, last_day, goal_times, goal_per, label, note, expectation)
        VALUES (?, coalesce(unhex(?), randomblob(16)), ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private PeriodWriter() {}

    public static long insert(
            Sql sql, Change.WriteStamp writeStamp, Change.@Nullable RecordIdentity recordIdentity, Period period) {
        return sql.insert(
                INSERT,
                Change.RecordIdentity.idOf(recordIdentity),
                Change.RecordIdentity.uidOf(recordIdentity),
                writeStamp.millis(),
                period.therapy(),
                period.first().toString(),
                period.last().map(LocalDate::toString).orElse(null),
                period.goal().map(Goal::times).orElse(null),
                period.goal().map(goal -> goal.per().word()).orElse(null),
                period.label(),
                period.note(),
                period.expected().isPresent() ? period.expected().getAsInt() : null);
    }
}
