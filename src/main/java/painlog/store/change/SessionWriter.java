package painlog.store.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.journal.Session;
import painlog.journal.part.Cost;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;
import painlog.journal.word.Score;
import painlog.journal.word.Site;
import painlog.store.sql.Sql;

/** Writes a session and its parts. */
public final class SessionWriter {
    private static final String INSERT = """
            INSERT INTO session (id, uid, edited_at, started_at, zone, utc_offset, recorded_at, day_start, therapy,
              minutes, at_home, provider, cost, currency, before, after, helped, adverse, note)
            VALUES (?, coalesce(unhex(?), randomblob(16)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private SessionWriter() {}

    public static long insert(
            Sql sql, Change.WriteStamp writeStamp, Change.@Nullable RecordIdentity recordIdentity, Session session) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(Change.RecordIdentity.idOf(recordIdentity));
        values.add(Change.RecordIdentity.uidOf(recordIdentity));
        values.add(writeStamp.millis());
        time(values, session);
        values.add(writeStamp.dayStart());
        treatment(values, session.treatment());
        effect(values, session.outcome());
        values.add(session.annotations().note());
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

    private static void effect(List<@Nullable Object> values, SessionOutcome outcome) {
        values.add(score(outcome.before()));
        values.add(score(outcome.after()));
        values.add(outcome.helped().word());
        values.add(outcome.adverse());
    }

    private static void parts(Sql sql, long id, Session session) {
        String therapy = session.treatment().therapy();
        for (String technique : session.treatment().techniques()) {
            sql.update("INSERT OR IGNORE INTO session_technique VALUES (?, ?, ?)", id, therapy, technique);
        }
        for (Site site : session.annotations().sites()) {
            sql.update(
                    "INSERT OR IGNORE INTO session_site VALUES (?, ?, ?)",
                    id,
                    site.name(),
                    site.side().word());
        }
        for (String tag : session.annotations().tags()) {
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
