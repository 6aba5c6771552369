package painlog.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import painlog.journal.Goal;
import painlog.journal.Period;

/** Writes a period. */
final class PeriodWriter {
    private static final String INSERT = """
            INSERT INTO period (id, uid, edited_at, therapy, first_day, last_day, goal_times, goal_per, label)
            VALUES (?, coalesce(unhex(?), randomblob(16)), ?, ?, ?, ?, ?, ?, ?)
            """;

    private PeriodWriter() {}

    static long insert(Sql sql, Change.Stamp stamp, Change.@Nullable Seat seat, Period period) {
        return sql.insert(
                INSERT,
                Change.Seat.idOf(seat),
                Change.Seat.uidOf(seat),
                stamp.millis(),
                period.therapy(),
                period.first().toString(),
                period.last().map(LocalDate::toString).orElse(null),
                period.goal().map(Goal::times).orElse(null),
                period.goal().map(goal -> goal.per().word()).orElse(null),
                period.label());
    }
}
