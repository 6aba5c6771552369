package painlog.store;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.journal.Cost;
import painlog.journal.Effect;
import painlog.journal.Score;
import painlog.journal.Session;
import painlog.journal.Site;
import painlog.journal.Treatment;

/** Writes a session and its parts. */
final class SessionWriter {
    private static final String INSERT = """
            INSERT INTO session (id, uid, edited_at, started_at, zone, utc_offset, recorded_at, day_start, therapy,
              minutes, at_home, provider, cost, currency, before, after, helped, adverse, note)
            VALUES (?, coalesce(unhex(?), randomblob(16)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private SessionWriter() {}

    static long insert(Sql sql, Change.Stamp stamp, Change.@Nullable Seat seat, Session session) {
        Moment start = session.start();
        Treatment treatment = session.treatment();
        Effect effect = session.effect();
        long id = sql.insert(
                INSERT,
                Change.Seat.idOf(seat),
                Change.Seat.uidOf(seat),
                stamp.millis(),
                start.at().getEpochSecond(),
                start.zoneName(),
                start.offset().getTotalSeconds(),
                session.recorded().getEpochSecond(),
                stamp.dayStart(),
                treatment.therapy(),
                whole(treatment.minutes()),
                treatment.home() ? 1 : 0,
                treatment.provider().isEmpty() ? null : treatment.provider(),
                treatment.cost().map(cost -> cost.amount().toPlainString()).orElse(null),
                treatment.cost().map(Cost::currency).orElse(null),
                score(effect.before()),
                score(effect.after()),
                effect.helped().word(),
                effect.adverse(),
                session.remarks().note());
        parts(sql, id, session);
        return id;
    }

    private static void parts(Sql sql, long id, Session session) {
        String therapy = session.treatment().therapy();
        for (String technique : session.treatment().techniques()) {
            sql.update("INSERT OR IGNORE INTO session_technique VALUES (?, ?, ?)", id, therapy, technique);
        }
        for (Site site : session.remarks().sites()) {
            sql.update(
                    "INSERT OR IGNORE INTO session_site VALUES (?, ?, ?)",
                    id,
                    site.name(),
                    site.side().word());
        }
        for (String tag : session.remarks().tags()) {
            sql.update("INSERT OR IGNORE INTO session_tag VALUES (?, ?)", id, tag);
        }
    }

    private static @Nullable Integer whole(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static @Nullable Double score(Optional<Score> score) {
        return score.isPresent() ? score.get().value() : null;
    }
}
