package painlog.store.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import painlog.calendar.Moment;
import painlog.journal.Entry;
import painlog.journal.Filter;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.Stored;
import painlog.journal.VersionedRecord;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.total.Samples;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.store.sql.DelimitedColumns;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/** Reads entries, one at a time, so that a list of a million needs no memory. */
public final class Entries {
    static final String SELECT = """
        SELECT id, felt_at, zone, utc_offset, recorded_at, note,
          (SELECT group_concat(measure || '=' || iif(value = CAST(value AS INTEGER), CAST(value AS INTEGER),
              format('%!.17g', value)), char(31)) FROM reading WHERE entry_id = entry.id),
          (SELECT group_concat(site || ':' || side, char(31)) FROM entry_site WHERE entry_id = entry.id),
          (SELECT group_concat(kind || ':' || word, char(31)) FROM entry_word WHERE entry_id = entry.id),
          (SELECT group_concat(tag, char(31)) FROM entry_tag WHERE entry_id = entry.id)
        FROM entry
        """;

    private final Sql sql;

    public Entries(Sql sql) {
        this.sql = sql;
    }

    /** Passes on the entries that match the filter; its bounds are those of the measure's values. */
    public void each(Filter filter, Measure measure, OrderAndLimit orderAndLimit, Consumer<Stored<Entry>> reader) {
        Map<String, Measure> measures = VocabularyTable.measures(sql);
        WhereClause whereClause = EntryFilter.where(filter, measure.name());
        try (Rows rows = sql.rows(SELECT + orderAndLimit.tail("entry", whereClause, "felt_at"), whereClause.values())) {
            while (rows.next()) {
                reader.accept(entry(rows, measures));
            }
        }
    }

    /** The measure's values felt from {@code before} a moment to {@code after} it, each once, in order of time. */
    public Samples around(List<Instant> moments, Duration before, Duration after, Measure measure, Filter filter) {
        return new SampleQuery(sql).around(moments, before, after, measure, filter);
    }

    private static final String LAST_OF_DAY = """
        SELECT day, value, max(felt_at) FROM entry JOIN reading ON reading.entry_id = id
        %s GROUP BY day ORDER BY day
        """;

    /** The measure's last value of each day up to so long after the day began; days without one are left out. */
    public Map<LocalDate, Double> lastOfDays(Duration sinceDayStart, Measure measure, Filter filter) {
        WhereClause whereClause = EntryFilter.where(filter, measure.name())
                .and("measure = ?", measure.name())
                .and("(felt_at + utc_offset - day_start) % 86400 <= ?", sinceDayStart.toSeconds());
        Map<LocalDate, Double> values = new LinkedHashMap<>();
        try (Rows rows = sql.rows(LAST_OF_DAY.replace("%s", whereClause.sql()), whereClause.values())) {
            while (rows.next()) {
                values.put(LocalDate.parse(rows.text(1)), rows.real(2));
            }
        }
        return values;
    }

    /** Passes on all of them with their identity on other machines. */
    void versioned(Consumer<VersionedRecord<?>> reader) {
        versioned(SyncColumns.select(SELECT, "entry", "felt_at"), reader);
    }

    /** Passes on those of these ids. */
    void versioned(Collection<Long> ids, Consumer<VersionedRecord<?>> reader) {
        versioned(SyncColumns.select(SELECT, "entry", ids), reader);
    }

    private void versioned(String query, Consumer<VersionedRecord<?>> reader) {
        Map<String, Measure> measures = VocabularyTable.measures(sql);
        try (Rows rows = sql.rows(query)) {
            while (rows.next()) {
                reader.accept(SyncColumns.of(rows, 11, entry(rows, measures)));
            }
        }
    }

    /** The entry of that number, if it is there. */
    public Optional<Stored<Entry>> find(long number) {
        try (Rows rows = sql.rows(SELECT + "WHERE id = ?", number)) {
            return rows.next() ? Optional.of(entry(rows, VocabularyTable.measures(sql))) : Optional.empty();
        }
    }

    static Stored<Entry> entry(Rows rows, Map<String, Measure> measures) {
        return rows.value("entry e", row -> stored(row, measures));
    }

    private static Stored<Entry> stored(Rows rows, Map<String, Measure> measures) {
        Moment felt = DelimitedColumns.moment(rows, 2);
        Annotations annotations = Annotations.asStored(
                DelimitedColumns.sites(rows.text(8)), DelimitedColumns.parts(rows.text(10)), rows.text(6));
        Instant recorded = Instant.ofEpochSecond(rows.whole(5));
        Entry entry =
                new Entry(felt, recorded, readings(rows.text(7), measures), annotations, descriptors(rows.text(9)));
        return new Stored<>(new RecordId(RecordKind.ENTRY, rows.whole(1)), entry);
    }

    private static List<Reading> readings(String joined, Map<String, Measure> measures) {
        List<Reading> readings = new ArrayList<>();
        for (String part : DelimitedColumns.parts(joined)) {
            int equals = part.indexOf('=');
            Measure measure = measures.get(part.substring(0, equals));
            if (measure != null) {
                readings.add(Reading.asStored(measure, Double.parseDouble(part.substring(equals + 1))));
            }
        }
        if (readings.size() > 1) {
            List<String> order = new ArrayList<>(measures.keySet());
            readings.sort(Comparator.comparingInt(
                    reading -> order.indexOf(reading.measure().name())));
        }
        return readings;
    }

    private static Descriptors descriptors(String joined) {
        List<String> words = DelimitedColumns.parts(joined);
        return new Descriptors(
                DelimitedColumns.ofKind(words, "quality"),
                DelimitedColumns.ofKind(words, "symptom"),
                DelimitedColumns.ofKind(words, "trigger"),
                DelimitedColumns.ofKind(words, "relief"));
    }
}
