package painlog.store.read;

import java.util.OptionalDouble;
import painlog.journal.Filter;
import painlog.store.sql.WhereClause;

/** The WHERE clause of a filter on entries. */
final class EntryFilter {
    private EntryFilter() {}

    static WhereClause where(Filter filter, String measure) {
        WhereClause whereClause = new WhereClause().andSpan(filter);
        whereClause.andHasSite("SELECT 1 FROM entry_site WHERE entry_id = entry.id", filter.sites());
        whereClause.andHasOneOf("SELECT 1 FROM entry_tag WHERE entry_id = entry.id", "tag", filter.tags());
        whereClause.andText(filter.text(), "entry.note");
        whereClause.andHasOneOf(UNDER_WAY, "therapy", filter.care().therapies());
        whereClause.andHasOneOf(SESSION_TECHNIQUE, "technique", filter.care().techniques());
        whereClause.andHasOneOf(SESSION, "provider", filter.care().providers());
        bound(whereClause, filter.bounds().min(), measure, ">=");
        bound(whereClause, filter.bounds().max(), measure, "<=");
        return whereClause;
    }

    private static final String UNDER_WAY = """
            SELECT 1 FROM period WHERE entry.day BETWEEN first_day AND coalesce(last_day, '9999-12-31')
            """;

    private static final String SESSION = "SELECT 1 FROM session WHERE session.day = entry.day";

    private static final String SESSION_TECHNIQUE =
            "SELECT 1 FROM session JOIN session_technique ON session_id = session.id WHERE session.day = entry.day";

    private static void bound(WhereClause whereClause, OptionalDouble limit, String measure, String comparison) {
        if (limit.isPresent()) {
            String reading = "SELECT 1 FROM reading WHERE entry_id = entry.id AND measure = ? AND value ";
            whereClause.and("EXISTS (" + reading + comparison + " ?)", measure, limit.getAsDouble());
        }
    }
}
