package painlog.store.read;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import painlog.journal.Filter;
import painlog.journal.total.Samples;
import painlog.journal.word.Measure;
import painlog.journal.word.Site;
import painlog.store.sql.DelimitedColumns;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/** Reads the values felt around given moments, and only those: one indexed query for each span of time. */
final class SampleQuery {
    private final Sql sql;
    private long[] seconds = new long[64];
    private int[] days = new int[64];
    private double[] values = new double[64];
    private final List<List<Site>> sites = new ArrayList<>();

    /** The few combinations of sites by their text, so that a million samples share them. */
    private final Map<String, List<Site>> known = new HashMap<>();

    private int size;

    SampleQuery(Sql sql) {
        this.sql = sql;
    }

    private static final String SELECT = """
        SELECT felt_at, CAST(julianday(day) - 2440587.5 AS INTEGER), value,
          (SELECT group_concat(site || ':' || side, char(31)) FROM entry_site WHERE entry_id = entry.id)
        FROM entry JOIN reading ON reading.entry_id = id
        """;

    Samples around(List<Instant> moments, Duration before, Duration after, Measure measure, Filter filter) {
        for (long[] window : windows(moments, before.toSeconds(), after.toSeconds())) {
            WhereClause whereClause = EntryFilter.where(filter, measure.name())
                    .and("measure = ?", measure.name())
                    .and("felt_at BETWEEN ? AND ?", window[0], window[1]);
            try (Rows rows = sql.rows(SELECT + whereClause.sql() + " ORDER BY felt_at, id", whereClause.values())) {
                while (rows.next()) {
                    add(rows.whole(1), (int) rows.whole(2), rows.real(3));
                    sites.add(known.computeIfAbsent(rows.text(4), DelimitedColumns::sites));
                }
            }
        }
        seconds = Arrays.copyOf(seconds, size);
        days = Arrays.copyOf(days, size);
        values = Arrays.copyOf(values, size);
        return new Samples(seconds, days, values, sites);
    }

    /** First and last second of each span; spans that touch are joined. */
    private static List<long[]> windows(List<Instant> moments, long before, long after) {
        List<long[]> windows = new ArrayList<>();
        for (Instant moment : moments.stream().sorted().toList()) {
            long from = moment.getEpochSecond() - before;
            long to = moment.getEpochSecond() + after;
            long[] last = windows.isEmpty() ? new long[] {0, Long.MIN_VALUE} : windows.get(windows.size() - 1);
            if (from <= last[1]) {
                last[1] = to;
            } else {
                windows.add(new long[] {from, to});
            }
        }
        return windows;
    }

    private void add(long second, int day, double value) {
        if (size == seconds.length) {
            // by a quarter: doubled arrays of three million would hold half as much again for nothing
            int more = size + (size >> 2);
            seconds = Arrays.copyOf(seconds, more);
            days = Arrays.copyOf(days, more);
            values = Arrays.copyOf(values, more);
        }
        seconds[size] = second;
        days[size] = day;
        values[size++] = value;
    }
}
