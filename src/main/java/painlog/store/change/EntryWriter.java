package painlog.store.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.journal.Entry;
import painlog.journal.word.Reading;
import painlog.journal.word.Site;
import painlog.store.sql.Sql;

/** Writes an entry and its parts. */
public final class EntryWriter {
    private static final String INSERT = """
            INSERT INTO entry (id, uid, edited_at, felt_at, zone, utc_offset, recorded_at, day_start, note)
            VALUES (?, coalesce(unhex(?), randomblob(16)), ?, ?, ?, ?, ?, ?, ?)
            """;

    private EntryWriter() {}

    public static long insert(
            Sql sql, Change.WriteStamp writeStamp, Change.@Nullable RecordIdentity recordIdentity, Entry entry) {
        Moment felt = entry.felt();
        long id = sql.insert(
                INSERT,
                Change.RecordIdentity.idOf(recordIdentity),
                Change.RecordIdentity.uidOf(recordIdentity),
                writeStamp.millis(),
                felt.at().getEpochSecond(),
                felt.zoneName(),
                felt.offset().getTotalSeconds(),
                entry.recorded().getEpochSecond(),
                writeStamp.dayStart(),
                entry.annotations().note());
        parts(sql, id, entry);
        return id;
    }

    private static void parts(Sql sql, long id, Entry entry) {
        for (Reading reading : entry.readings()) {
            sql.update(
                    "INSERT INTO reading VALUES (?, ?, ?)",
                    id,
                    reading.measure().name(),
                    reading.value());
        }
        for (Site site : entry.annotations().sites()) {
            sql.update(
                    "INSERT OR IGNORE INTO entry_site VALUES (?, ?, ?)",
                    id,
                    site.name(),
                    site.side().word());
        }
        for (String tag : entry.annotations().tags()) {
            sql.update("INSERT OR IGNORE INTO entry_tag VALUES (?, ?)", id, tag);
        }
        words(sql, id, "quality", entry.descriptors().qualities());
        words(sql, id, "symptom", entry.descriptors().symptoms());
        words(sql, id, "trigger", entry.descriptors().triggers());
        words(sql, id, "relief", entry.descriptors().relief());
    }

    private static void words(Sql sql, long id, String kind, List<String> words) {
        for (String word : words) {
            sql.update("INSERT OR IGNORE INTO entry_word VALUES (?, ?, ?)", id, kind, word);
        }
    }
}
