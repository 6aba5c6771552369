package painlog.store.change;

import painlog.store.sql.Sql;
import painlog.store.sql.TableColumns;

/**
 * Snapshots of records as JSON, taken and restored inside SQLite. The SQL is made from the table's own columns, so a
 * column added by a later schema can't be forgotten here.
 */
public final class RowSnapshots {
    private RowSnapshots() {}

    /** An SQL expression for the snapshot of the current row of the kind's table. */
    static String expression(Sql sql, LoggedTable kind) {
        // json() around each list, because a subquery returns its value as plain text
        StringBuilder image = new StringBuilder("json_object('" + kind.table() + "', json_array(");
        image.append(TableColumns.of(sql, kind.table()).array()).append(")");
        for (String part : kind.parts()) {
            image.append(", '").append(part).append("', json((SELECT json_group_array(");
            image.append(TableColumns.of(sql, part).array()).append(") FROM ").append(part);
            image.append(" WHERE ")
                    .append(kind.key())
                    .append(" = ")
                    .append(kind.table())
                    .append(".id))");
        }
        return image.append(")").toString();
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
