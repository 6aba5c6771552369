package painlog.store.change;

import java.util.List;
import painlog.calendar.Moment;
import painlog.journal.Entry;
import painlog.journal.ImportedRecord;
import painlog.journal.Uid;
import painlog.journal.word.Reading;
import painlog.journal.word.Site;
import painlog.store.sql.Batch;
import painlog.store.sql.Sql;

/** Writes many new entries in batches; their ids lie between {@link #first} and {@link #last}, and no others do. */
public final class EntryBatchWriter implements AutoCloseable {
    private final Batch entries;
    private final Batch readings;
    private final Batch sites;
    private final Batch tags;
    private final Batch words;
    private final Batch raws;
    private long first;
    private long next;

    public EntryBatchWriter(Sql sql) {
        entries = sql.batch("INSERT INTO entry (id, uid, edited_at, felt_at, zone, utc_offset, recorded_at, day_start,"
                + " note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        readings = sql.batch("INSERT INTO reading VALUES (?, ?, ?)");
        sites = sql.batch("INSERT OR IGNORE INTO entry_site VALUES (?, ?, ?)");
        tags = sql.batch("INSERT OR IGNORE INTO entry_tag VALUES (?, ?)");
        words = sql.batch("INSERT OR IGNORE INTO entry_word VALUES (?, ?, ?)");
        raws = sql.batch(OriginWriter.insertInto(LoggedTable.ENTRY));
        first = 1 + sql.number("SELECT seq FROM sqlite_sequence WHERE name = 'entry'");
        next = first;
    }

    public long first() {
        return first;
    }

    /** The newest id given; below {@link #first} while there is none. */
    public long last() {
        return next - 1;
    }

    /**
     * Adds an entry.
     *
     * @param wanted its id, which only the first entries of a journal may bring; 0 for the next one
     */
    public void add(long wanted, Uid uid, Change.WriteStamp writeStamp, Entry entry, ImportedRecord.Origin origin) {
        long id = wanted > 0 ? wanted : next;
        first = Math.min(first, id);
        next = Math.max(next, id + 1);
        Moment felt = entry.felt();
        entries.add(
                id,
                uid.bytes(),
                writeStamp.millis(),
                felt.at().getEpochSecond(),
                felt.zoneName(),
                felt.offset().getTotalSeconds(),
                entry.recorded().getEpochSecond(),
                writeStamp.dayStart(),
                entry.annotations().note());
        parts(id, entry);
        if (origin.isThere()) {
            raws.add(OriginWriter.values(id, origin));
        }
        if (entries.isFull()) {
            flush();
        }
    }

    private void parts(long id, Entry entry) {
        for (Reading reading : entry.readings()) {
            readings.add(id, reading.measure().name(), reading.value());
        }
        for (Site site : entry.annotations().sites()) {
            sites.add(id, site.name(), site.side().word());
        }
        for (String tag : entry.annotations().tags()) {
            tags.add(id, tag);
        }
        words(id, "quality", entry.descriptors().qualities());
        words(id, "symptom", entry.descriptors().symptoms());
        words(id, "trigger", entry.descriptors().triggers());
        words(id, "relief", entry.descriptors().relief());
    }

    private void words(long id, String kind, List<String> list) {
        for (String word : list) {
            words.add(id, kind, word);
        }
    }

    /** Writes what is waiting. */
    public void flush() {
        for (Batch batch : List.of(entries, readings, sites, tags, words, raws)) {
            batch.flush();
        }
    }

    @Override
    public void close() {
        for (Batch batch : List.of(entries, readings, sites, tags, words, raws)) {
            batch.close();
        }
    }
}
