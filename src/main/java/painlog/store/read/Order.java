package painlog.store.read;

import painlog.store.sql.Where;

/**
 * Which end of a list comes first and how much of it is wanted.
 *
 * @param newestFirst newest record first
 * @param limit at most this many, the newest ones; a negative number means all
 */
public record Order(boolean newestFirst, long limit) {
    /** Oldest first, all of them. */
    public static final Order ALL = new Order(false, -1);

    /** The end of a query on the table: its conditions, its order and its limit, which keeps the newest. */
    public String tail(String table, Where where, String time) {
        String newest = " ORDER BY " + time + " DESC, id DESC LIMIT " + limit;
        if (newestFirst) {
            return where.sql() + newest;
        }
        String kept =
                limit < 0 ? where.sql() : "WHERE id IN (SELECT id FROM " + table + " " + where.sql() + newest + ")";
        return kept + " ORDER BY " + time + ", id";
    }
}
