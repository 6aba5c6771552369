package painlog.store;

import java.util.ArrayList;
import java.util.List;
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
        List<@Nullable Object> values = new ArrayList<>();
        values.add(Change.Seat.idOf(seat));
        values.add(Change.Seat.uidOf(seat));
        values.add(stamp.millis());
        time(values, session);
        values.add(stamp.dayStart());
        treatment(values, session.treatment());
        effect(values, session.effect());
        values.add(session.remarks().note());
        long id = sql.insert(INSERT, values.toArray());
        parts(sql, id, session);
        return id;
    }

    private static void time(List<@Nullable Object> values, Session session) {
        Moment start = session.start();
        values.add(start.at().getEpochSecond());
        values.add(start.zoneName());
        values.add(start.offset().getTotalSeconds());
        values.add(session.recorded().getEpochSecond());
    }

    private static void treatment(List<@Nullable Object> values, Treatment treatment) {
        values.add(treatment.therapy());
        values.add(whole(treatment.minutes()));
        values.add(treatment.home() ? 1 : 0);
        values.add(treatment.provider().isEmpty() ? null : treatment.provider());
        values.add(treatment.cost().map(cost -> cost.amount().toPlainString()).orElse(null));
        values.add(treatment.cost().map(Cost::currency).orElse(null));
    }

    private static void effect(List<@Nullable Object> values, Effect effect) {
        values.add(score(effect.before()));
        values.add(score(effect.after()));
        values.add(effect.helped().word());
        values.add(effect.adverse());
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
