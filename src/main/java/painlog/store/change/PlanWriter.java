package painlog.store.change;

import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.journal.Plan;
import painlog.journal.plan.PlanBlock;
import painlog.store.sql.Sql;

/** Writes a plan and the order of its blocks. */
public final class PlanWriter {
    private static final String INSERT = """
        INSERT INTO plan (id, uid, edited_at, first_day, block_days, washout_days, seed, redraws,
                          drawn_at, zone, utc_offset, ended_on, because)
        VALUES (?, coalesce(unhex(?), randomblob(16)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private PlanWriter() {}

    public static long insert(
            Sql sql, Change.WriteStamp writeStamp, Change.@Nullable RecordIdentity recordIdentity, Plan plan) {
        Moment drawn = plan.draw().at();
        long id = sql.insert(
                INSERT,
                Change.RecordIdentity.idOf(recordIdentity),
                Change.RecordIdentity.uidOf(recordIdentity),
                writeStamp.millis(),
                plan.start().toString(),
                plan.shape().blockDays(),
                plan.shape().washoutDays(),
                plan.draw().seed(),
                plan.draw().redraws(),
                drawn.at().getEpochSecond(),
                drawn.zoneName(),
                drawn.offset().getTotalSeconds(),
                plan.end().map(end -> end.on().toString()).orElse(null),
                plan.note());
        for (PlanBlock block : plan.blocks()) {
            sql.update(
                    "INSERT INTO plan_block VALUES (?, ?, ?, ?)",
                    id,
                    block.number(),
                    block.cycle(),
                    block.arm().label());
        }
        return id;
    }
}
