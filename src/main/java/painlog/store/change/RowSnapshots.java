package painlog.store.change;

import painlog.store.sql.Sql;
import painlog.store.sql.TableColumns;

/**
 * Snapshots of records as JSON, taken and restored inside SQLite. The SQL is made from the table's own columns, so a
 * column added by a later schema can't be forgotten here.
 */
public final class RowSnapshots {
    private RowSnapshots() {}

    /** An SQL expression for the snapshot of the rows whose ids lie between ?1 and ?2. */
    static String expression(Sql sql, LoggedTable kind) {
        StringBuilder image = new StringBuilder("'{' || " + list(sql, kind.table(), "id"));
        for (String part : kind.parts()) {
            image.append(" || ',' || ").append(list(sql, part, kind.key()));
        }
        return image.append(" || '}'").toString();
    }

    private static String list(Sql sql, String table, String key) {
        return "'\"" + table + "\":[' || coalesce((SELECT group_concat("
                + TableColumns.of(sql, table).array() + ") FROM " + table + " WHERE " + key
                + " BETWEEN ?1 AND ?2), '') || ']'";
    }

    /** Takes the records whose ids the subquery gives out of the journal. */
    public static void delete(Sql sql, LoggedTable kind, String ids) {
        for (String part : kind.parts()) {
            sql.update("DELETE FROM " + part + " WHERE " + kind.key() + " IN (" + ids + ")");
        }
        sql.update("DELETE FROM " + kind.table() + " WHERE id IN (" + ids + ")");
    }

    /**
     * Restores records as they were, the time of their latest edit included.
     *
     * @param images a subquery whose one column is named image
     */
    static void restore(Sql sql, LoggedTable kind, String images) {
        insert(sql, kind, kind.table(), images);
        for (String part : kind.parts()) {
            insert(sql, kind, part, images);
        }
    }

    private static void insert(Sql sql, LoggedTable kind, String table, String images) {
        TableColumns tableColumns = TableColumns.of(sql, table);
        String insert = "INSERT INTO " + table + " (" + tableColumns.list() + ") SELECT " + tableColumns.values()
                + " FROM (" + images + ") i, json_each(i.image, '$." + table + "') r WHERE 1";
        sql.update(kind.isPointedAt() ? insert + onConflict(tableColumns) : insert);
    }

    private static String onConflict(TableColumns tableColumns) {
        StringBuilder set = new StringBuilder(" ON CONFLICT (id) DO UPDATE SET ");
        for (int i = 1; i < tableColumns.names().size(); i++) {
            String name = tableColumns.names().get(i);
            set.append(i == 1 ? "" : ", ").append(name).append(" = excluded.").append(name);
        }
        return set.toString();
    }
}
