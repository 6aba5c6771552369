package painlog.store;

/**
 * Which end of a list comes first and how much of it is wanted.
 *
 * @param newestFirst newest record first
 * @param limit at most this many; a negative number means all
 */
public record Order(boolean newestFirst, long limit) {
    /** Oldest first, all of them. */
    public static final Order ALL = new Order(false, -1);

    String sql(String time) {
        String direction = newestFirst ? " DESC" : "";
        return " ORDER BY " + time + direction + ", id" + direction + " LIMIT " + limit;
    }
}
