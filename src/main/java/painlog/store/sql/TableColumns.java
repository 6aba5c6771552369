package painlog.store.sql;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table as SQL: named, written into a JSON array, and read back out of one. */
public record TableColumns(List<String> names, List<String> written, List<String> read) {

    /** The stored columns of one of our own tables; computed ones are left out. */
    public static TableColumns of(Sql sql, String table) {
        List<String> names = new ArrayList<>();
        List<String> written = new ArrayList<>();
        List<String> read = new ArrayList<>();
        try (Rows rows = sql.rows(
                "SELECT name, type, iif(\"notnull\", dflt_value, NULL) FROM pragma_table_xinfo(?) WHERE hidden = 0"
                        + " ORDER BY cid",
                table)) {
            while (rows.next()) {
                String name = rows.text(1);
                String element = "json_extract(r.value, '$[" + names.size() + "]')";
                names.add(name);
                written.add(toJson(table + "." + name, rows.text(2)));
                read.add(fromJson(name, rows.text(2), orDefault(element, rows.text(3))));
            }
        }
        return new TableColumns(names, written, read);
    }

    /** An image that was taken before there was such a column holds nothing for it. */
    private static String orDefault(String element, String otherwise) {
        return otherwise.isEmpty() ? element : "coalesce(" + element + ", " + otherwise + ")";
    }

    /** Days may begin at another time now than when the image was taken, so that is never restored. */
    private static String fromJson(String column, String type, String element) {
        if (column.equals("day_start")) {
            return "coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'day-start'), 0)";
        }
        return type.equals("BLOB") ? "unhex(" + element + ")" : element;
    }

    /** A REAL keeps all its digits and a BLOB becomes hexadecimal, neither of which SQLite's JSON does by itself. */
    private static String toJson(String column, String type) {
        return switch (type) {
            case "REAL" -> "iif(" + column + " IS NULL, NULL, json(format('%!.17g', " + column + ")))";
            case "BLOB" -> "hex(" + column + ")";
            default -> column;
        };
    }

    /** The names, separated by commas. */
    public String list() {
        return String.join(", ", names);
    }

    /** A JSON array of one row. */
    public String array() {
        return "json_array(" + String.join(", ", written) + ")";
    }

    /** The values of the row {@code r.value}, separated by commas. */
    public String values() {
        return String.join(", ", read);
    }
}
