package painlog.store.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.calendar.DaySpan;
import painlog.journal.Filter;
import painlog.journal.total.DayValues;
import painlog.journal.total.EntryCount;
import painlog.journal.total.EntryHours;
import painlog.journal.total.TagCount;
import painlog.journal.total.WordCount;
import painlog.journal.total.WordDays;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/**
 * Values, entries and words counted by day. Without any filter but the span they come from totals the file
 * keeps, so their cost grows with the number of days; otherwise SQLite counts the entries that fit.
 */
public final class DayTotals {
    private final Sql sql;

    public DayTotals(Sql sql) {
        this.sql = sql;
    }

    /** The days with values of the measure, oldest first; the filter's bounds are of this measure. */
    public List<DayValues> days(String measure, Filter filter) {
        return days(List.of(measure), filter, measure).getOrDefault(measure, List.of());
    }

    /**
     * The days with values of each measure, oldest first; measures without any are left out.
     *
     * @param bounded the measure that the filter's bounds are of
     */
    public Map<String, List<DayValues>> days(List<String> measures, Filter filter, String bounded) {
        return DayValuesQuery.read(sql, filter, where(filter, bounded).andOneOf("measure", measures));
    }

    /** The days with entries, oldest first; the filter's bounds are of pain. */
    public List<EntryCount> entries(Filter filter) {
        return entries(filter, Measure.PAIN);
    }

    /** The days with entries, oldest first; the filter's bounds are of the given measure. */
    public List<EntryCount> entries(Filter filter, String bounded) {
        WhereClause whereClause = where(filter, bounded);
        String query = filter.onlyDays()
                ? "SELECT day, entries, backfilled FROM day_entry " + whereClause.sql() + " ORDER BY day"
                : "SELECT day, count(*), sum(recorded_at - felt_at > 86400) FROM entry " + whereClause.sql()
                        + " GROUP BY day ORDER BY day";
        List<EntryCount> counts = new ArrayList<>();
        try (Rows rows = sql.rows(query, whereClause.values())) {
            while (rows.next()) {
                LocalDate day = rows.date(1);
                counts.add(new EntryCount(day, (int) rows.whole(2), (int) rows.whole(3)));
            }
        }
        return counts;
    }

    /** The last day with an entry; the filter's bounds are of pain. */
    public Optional<LocalDate> lastDay(Filter filter) {
        WhereClause whereClause = where(filter, Measure.PAIN);
        String table = filter.onlyDays() ? "day_entry " : "entry ";
        String last = sql.text("SELECT max(day) FROM " + table + whereClause.sql(), whereClause.values());
        return last.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(last));
    }

    private static final String HOURS = """
        SELECT day, total(hour < 6), total(hour BETWEEN 6 AND 11), total(hour BETWEEN 12 AND 17), total(hour > 17)
        FROM (SELECT day, (felt_at + utc_offset) / 3600 % 24 AS hour FROM entry
          JOIN reading ON entry_id = id %s) GROUP BY day ORDER BY day
        """;

    /** At which times of the day the values of the measure were felt, oldest first; the filter's bounds are of it. */
    public List<EntryHours> hours(String measure, Filter filter) {
        WhereClause whereClause = EntryFilter.where(filter, measure).and("measure = ?", measure);
        List<EntryHours> hours = new ArrayList<>();
        try (Rows rows = sql.rows(HOURS.replace("%s", whereClause.sql()), whereClause.values())) {
            while (rows.next()) {
                List<Integer> quarters =
                        List.of((int) rows.real(2), (int) rows.real(3), (int) rows.real(4), (int) rows.real(5));
                hours.add(new EntryHours(rows.date(1), quarters));
            }
        }
        return hours;
    }

    private static WhereClause where(Filter filter, String bounded) {
        return filter.onlyDays() ? new WhereClause().andSpan(filter) : EntryFilter.where(filter, bounded);
    }

    /** How often each word was logged on each day, oldest first; the filter's bounds are of pain. */
    public List<WordCount> words(Filter filter) {
        return words(filter, Measure.PAIN);
    }

    /** How often each word was logged on each day, oldest first; the filter's bounds are of the given measure. */
    public List<WordCount> words(Filter filter, String bounded) {
        return WordTotals.read(sql, filter, where(filter, bounded));
    }

    private static final String TAGS = """
        SELECT day, tag, count(*) FROM entry JOIN entry_tag ON entry_tag.entry_id = id
        %s GROUP BY day, tag ORDER BY day, tag
        """;

    /** How often each tag was logged on each day, oldest first; the filter's bounds are of the given measure. */
    public List<TagCount> tags(Filter filter, String bounded) {
        WhereClause whereClause = where(filter, bounded);
        List<TagCount> counts = new ArrayList<>();
        try (Rows rows = sql.rows(TAGS.replace("%s", whereClause.sql()), whereClause.values())) {
            while (rows.next()) {
                counts.add(new TagCount(LocalDate.parse(rows.text(1)), rows.text(2), (int) rows.whole(3)));
            }
        }
        return counts;
    }

    /** The days of those of the words that were logged within the span of the filter; a site is named with its side. */
    public List<WordDays> wordDays(WordKind kind, List<String> words, Filter span) {
        WhereClause whereClause =
                new WhereClause().andSpan(span).and("kind = ?", kind.word()).andOneOf("word", words);
        String query = "SELECT word, count(*), min(day), max(day) FROM day_word " + whereClause.sql()
                + " GROUP BY word ORDER BY word";
        List<WordDays> days = new ArrayList<>();
        try (Rows rows = sql.rows(query, whereClause.values())) {
            while (rows.next()) {
                LocalDate first = LocalDate.parse(rows.text(3));
                days.add(new WordDays(rows.text(1), (int) rows.whole(2), first, LocalDate.parse(rows.text(4))));
            }
        }
        return days;
    }

    /** Whether any entry carries that word; a site is named without its side. */
    public boolean has(WordKind kind, String word) {
        String query = "SELECT 1 FROM day_word WHERE kind = ? AND word = ? LIMIT 1";
        try (Rows rows = sql.rows(query, kind.word(), word)) {
            return rows.next();
        }
    }

    private static final String REACH = """
        SELECT min(first) || '..' || max(last) FROM (
          SELECT min(day) AS first, max(day) AS last FROM day_entry UNION ALL
          SELECT min(day), max(day) FROM session UNION ALL
          SELECT min(day), max(day) FROM dose
        )
        """;

    /** The first day on which anything was logged: an entry, a session or a dose; empty when nothing was. */
    public Optional<LocalDate> firstDay() {
        Optional<DaySpan> reach = reach();
        return reach.isEmpty() ? Optional.empty() : Optional.of(reach.get().first());
    }

    /** From the first day on which anything was logged to the last; empty when nothing was. */
    public Optional<DaySpan> reach() {
        String reach = sql.text(REACH);
        int between = reach.indexOf("..");
        return reach.isEmpty()
                ? Optional.empty()
                : Optional.of(DaySpan.closed(
                        LocalDate.parse(reach.substring(0, between)), LocalDate.parse(reach.substring(between + 2))));
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
