package painlog.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import painlog.calendar.DaySpan;
import painlog.journal.Day;
import painlog.journal.EntryCount;
import painlog.journal.Filter;
import painlog.journal.WordCount;
import painlog.journal.WordKind;

/**
 * Values, entries and words counted by day. Without any filter but the span they come from totals the file
 * keeps, so their cost grows with the number of days; otherwise SQLite counts the entries that fit.
 */
public final class DayTotals {
    private final Sql sql;

    DayTotals(Sql sql) {
        this.sql = sql;
    }

    /** The days with values of the measure, oldest first. */
    public List<Day> days(String measure, Filter filter) {
        if (filter.onlyDays()) {
            Where where = new Where().and("measure = ?", measure).andSpan(filter);
            String query = "SELECT day, value, n FROM day_value " + where.sql() + " ORDER BY measure, day, value";
            return read(query, where.values());
        }
        Where where = EntryFilter.where(filter, measure).and("measure = ?", measure);
        String query = "SELECT day, value, count(*) FROM entry JOIN reading ON entry_id = id " + where.sql()
                + " GROUP BY day, value ORDER BY day, value";
        return read(query, where.values());
    }

    private List<Day> read(String query, Object... values) {
        List<Day> days = new ArrayList<>();
        DayBuilder builder = new DayBuilder();
        try (Rows rows = sql.rows(query, values)) {
            while (rows.next()) {
                String date = rows.text(1);
                if (!date.equals(builder.date)) {
                    builder.addTo(days);
                    builder.begin(date);
                }
                builder.add(rows.real(2), (int) rows.whole(3));
            }
        }
        builder.addTo(days);
        return days;
    }

    private static final class DayBuilder {
        private String date = "";
        private double[] values = new double[8];
        private int[] counts = new int[8];
        private int size;

        void begin(String newDate) {
            date = newDate;
            size = 0;
        }

        void add(double value, int count) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            values[size] = value;
            counts[size++] = count;
        }

        void addTo(List<Day> days) {
            if (size > 0) {
                days.add(new Day(LocalDate.parse(date), Arrays.copyOf(values, size), Arrays.copyOf(counts, size)));
            }
        }
    }

    /** The days with entries, oldest first. */
    public List<EntryCount> entries(Filter filter) {
        Where where = filter.onlyDays() ? new Where().andSpan(filter) : EntryFilter.where(filter, "pain");
        String query = filter.onlyDays()
                ? "SELECT day, entries, backfilled FROM day_entry " + where.sql() + " ORDER BY day"
                : "SELECT day, count(*), sum(recorded_at - felt_at > 86400) FROM entry " + where.sql()
                        + " GROUP BY day ORDER BY day";
        List<EntryCount> counts = new ArrayList<>();
        try (Rows rows = sql.rows(query, where.values())) {
            while (rows.next()) {
                LocalDate day = LocalDate.parse(rows.text(1));
                counts.add(new EntryCount(day, (int) rows.whole(2), (int) rows.whole(3)));
            }
        }
        return counts;
    }

    private static final String WORDS_OF_ENTRIES = """
            SELECT day, kind, word, count(*) FROM entry JOIN (
              SELECT entry_id, kind, word FROM entry_word
              UNION ALL
              SELECT entry_id, 'site', site || iif(side = '', '', ':' || side) FROM entry_site
            ) ON entry_id = id\s""";

    /** How often each word was logged on each day, oldest first. */
    public List<WordCount> words(Filter filter) {
        Where where = filter.onlyDays() ? new Where().andSpan(filter) : EntryFilter.where(filter, "pain");
        String query = filter.onlyDays()
                ? "SELECT day, kind, word, n FROM day_word " + where.sql() + " ORDER BY day, kind, word"
                : WORDS_OF_ENTRIES + where.sql() + " GROUP BY day, kind, word ORDER BY day, kind, word";
        List<WordCount> words = new ArrayList<>();
        try (Rows rows = sql.rows(query, where.values())) {
            while (rows.next()) {
                WordKind kind = WordKind.valueOf(rows.text(2).toUpperCase(Locale.ROOT));
                words.add(new WordCount(LocalDate.parse(rows.text(1)), kind, rows.text(3), (int) rows.whole(4)));
            }
        }
        return words;
    }

    /** From the first day with an entry to the last; empty when there are no entries. */
    public Optional<DaySpan> span() {
        String first = sql.text("SELECT min(day) FROM day_entry");
        String last = sql.text("SELECT max(day) FROM day_entry");
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(DaySpan.closed(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
