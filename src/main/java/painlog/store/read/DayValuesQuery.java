package painlog.store.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.journal.Filter;
import painlog.journal.total.DayValues;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/**
 * Reads the values of measures counted by day. A day's values come as one text, since handing over every count as a
 * row of its own takes twice as long.
 */
final class DayValuesQuery {
    private static final String PACKED = "group_concat(value || ' ' || n, ' ')";

    private static final String OF_ALL =
            "SELECT measure, day, " + PACKED + " FROM day_value %s GROUP BY measure, day ORDER BY measure, day";

    private static final String OF_SOME = "SELECT measure, day, " + PACKED + """
         FROM (
          SELECT measure, day, value, count(*) AS n FROM entry JOIN reading ON entry_id = id
          %s GROUP BY measure, day, value ORDER BY measure, day, value
        ) GROUP BY measure, day ORDER BY measure, day
        """;

    private DayValuesQuery() {}

    /** The days of each measure that has any, oldest first. */
    static Map<String, List<DayValues>> read(Sql sql, Filter filter, WhereClause whereClause) {
        Map<String, List<DayValues>> days = new LinkedHashMap<>();
        String query = (filter.onlyDays() ? OF_ALL : OF_SOME).replace("%s", whereClause.sql());
        try (Rows rows = sql.rows(query, whereClause.values())) {
            while (rows.next()) {
                List<DayValues> its = days.computeIfAbsent(rows.text(1), measure -> new ArrayList<>());
                its.add(day(rows.date(2), rows.text(3)));
            }
        }
        return days;
    }

    private static DayValues day(LocalDate date, String packed) {
        double[] values = new double[8];
        int[] counts = new int[8];
        int size = 0;
        int at = 0;
        while (at < packed.length()) {
            int space = packed.indexOf(' ', at);
            int next = packed.indexOf(' ', space + 1);
            int end = next < 0 ? packed.length() : next;
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            values[size] = Double.parseDouble(packed.substring(at, space));
            counts[size++] = Integer.parseInt(packed, space + 1, end, 10);
            at = end + 1;
        }
        return new DayValues(date, Arrays.copyOf(values, size), Arrays.copyOf(counts, size));
    }
}
