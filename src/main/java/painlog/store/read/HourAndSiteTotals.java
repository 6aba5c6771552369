package painlog.store.read;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import painlog.journal.Filter;
import painlog.journal.total.HourTotal;
import painlog.journal.total.SiteDays;
import painlog.journal.total.SiteTotal;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/** Values by hour of the week and by site; SQLite adds up the entries, none is held. */
public final class HourAndSiteTotals {
    private static final String BY_HOUR = """
        SELECT (strftime('%w', felt_at + utc_offset, 'unixepoch') + 6) % 7 AS weekday,
          CAST(strftime('%H', felt_at + utc_offset, 'unixepoch') AS INTEGER) AS hour, sum(value), count(*)
        FROM entry JOIN reading ON entry_id = id
        """;

    private static final String BY_SITE = """
        SELECT site, side, count(*), count(DISTINCT day), avg(value)
        FROM entry JOIN reading ON reading.entry_id = id JOIN entry_site ON entry_site.entry_id = id
        """;

    private static final String MEDIAN_BY_SITE = """
        SELECT site, side, median(value)
        FROM entry JOIN reading ON reading.entry_id = id JOIN entry_site ON entry_site.entry_id = id
        """;

    private static final String DAYS_BY_SITE = """
        SELECT site, count(DISTINCT day) AS days
        FROM entry JOIN reading ON reading.entry_id = id JOIN entry_site ON entry_site.entry_id = id
        %s GROUP BY site ORDER BY days DESC, site
        """;

    private final Sql sql;

    public HourAndSiteTotals(Sql sql) {
        this.sql = sql;
    }

    /** The hours of the week with values of the measure, Monday first; the hour is that of the clock there. */
    public List<HourTotal> hours(String measure, Filter filter) {
        WhereClause whereClause = EntryFilter.where(filter, measure).and("measure = ?", measure);
        String query = BY_HOUR + whereClause.sql() + " GROUP BY weekday, hour ORDER BY weekday, hour";
        List<HourTotal> hours = new ArrayList<>();
        try (Rows rows = sql.rows(query, whereClause.values())) {
            while (rows.next()) {
                DayOfWeek weekday = DayOfWeek.of((int) rows.whole(1) + 1);
                hours.add(new HourTotal(weekday, (int) rows.whole(2), rows.real(3), (int) rows.whole(4)));
            }
        }
        return hours;
    }

    /** The sites of entries with a value of the measure, whatever their side, that with most days first. */
    public List<SiteDays> siteDays(String measure, Filter filter) {
        WhereClause whereClause = EntryFilter.where(filter, measure).and("measure = ?", measure);
        List<SiteDays> sites = new ArrayList<>();
        try (Rows rows = sql.rows(DAYS_BY_SITE.replace("%s", whereClause.sql()), whereClause.values())) {
            while (rows.next()) {
                sites.add(new SiteDays(rows.text(1), (int) rows.whole(2)));
            }
        }
        return sites;
    }

    /** The sites of entries with a value of the measure, each side by itself, the most frequent first. */
    public List<SiteTotal> sites(String measure, Filter filter) {
        WhereClause whereClause = EntryFilter.where(filter, measure).and("measure = ?", measure);
        String query = BY_SITE + whereClause.sql() + " GROUP BY site, side ORDER BY count(*) DESC, site, side";
        List<SiteTotal> sites = new ArrayList<>();
        try (Rows rows = sql.rows(query, whereClause.values())) {
            while (rows.next()) {
                sites.add(new SiteTotal(site(rows), (int) rows.whole(3), (int) rows.whole(4), rows.real(5)));
            }
        }
        return sites;
    }

    /** The median of the values of entries that name a site, each side by itself. */
    public Map<Site, Double> medians(String measure, Filter filter) {
        WhereClause whereClause = EntryFilter.where(filter, measure).and("measure = ?", measure);
        Map<Site, Double> medians = new HashMap<>();
        try (Rows rows = sql.rows(MEDIAN_BY_SITE + whereClause.sql() + " GROUP BY site, side", whereClause.values())) {
            while (rows.next()) {
                medians.put(site(rows), rows.real(3));
            }
        }
        return medians;
    }

    private static Site site(Rows rows) {
        String side = rows.text(2);
        return new Site(rows.text(1), side.isEmpty() ? Side.UNSAID : Side.parse(side));
    }
}
