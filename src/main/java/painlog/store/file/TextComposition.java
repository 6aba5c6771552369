package painlog.store.file;

import java.util.ArrayList;
import java.util.List;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.text.ComposedText;

/** Writes the texts of an older journal in composed form, as they are written and searched now. */
final class TextComposition {
    /** The columns with texts of the person's own; providers before sessions, which follow their names. */
    private static final List<TextColumn> COLUMNS = List.of(
            new TextColumn("provider", "name"),
            new TextColumn("provider", "credential"),
            new TextColumn("provider", "specialty"),
            new TextColumn("provider", "place"),
            new TextColumn("entry", "note"),
            new TextColumn("entry_tag", "tag"),
            new TextColumn("session", "adverse"),
            new TextColumn("session", "note"),
            new TextColumn("session_tag", "tag"),
            new TextColumn("period", "label"),
            new TextColumn("dose", "drug"),
            new TextColumn("change_item", "image"));

    private record TextColumn(String table, String name) {}

    private TextComposition() {}

    static void of(Sql sql) {
        COLUMNS.forEach(column -> compose(sql, column));
    }

    /** Equal texts are changed together; one that would then be there twice, such as a tag of one entry, is once. */
    private static void compose(Sql sql, TextColumn column) {
        String update =
                "UPDATE OR REPLACE " + column.table + " SET " + column.name + " = ? WHERE " + column.name + " = ?";
        for (String text : decomposed(sql, column)) {
            sql.update(update, ComposedText.of(text), text);
        }
    }

    private static List<String> decomposed(Sql sql, TextColumn column) {
        String query = "SELECT DISTINCT " + column.name + " FROM " + column.table + " WHERE " + column.name
                + " GLOB '*[^ -~]*'";
        List<String> texts = new ArrayList<>();
        try (Rows rows = sql.rows(query)) {
            while (rows.next()) {
                String text = rows.text(1);
                if (!ComposedText.of(text).equals(text)) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
