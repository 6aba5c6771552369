package painlog.store.read;

import painlog.store.sql.WhereClause;

/**
 * The order of a list and how many of its records are wanted.
 *
 * @param newestFirst newest record first
 * @param limit at most this many, the newest ones; a negative number means all
 */
public record OrderAndLimit(boolean newestFirst, long limit) {
    /** Oldest first, all of them. */
    public static final OrderAndLimit ALL = new OrderAndLimit(false, -1);

    /** The end of a query on the table: its conditions, its order and its limit, which keeps the newest. */
    public String tail(String table, WhereClause whereClause, String time) {
        String newest = " ORDER BY " + time + " DESC, id DESC LIMIT " + limit;
        if (newestFirst) {
            return whereClause.sql() + newest;
        }
        String kept = limit < 0
                ? whereClause.sql()
                : "WHERE id IN (SELECT id FROM " + table + " " + whereClause.sql() + newest + ")";
        return kept + " ORDER BY " + time + ", id";
    }
}
