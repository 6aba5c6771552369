package painlog.store.change;

import painlog.store.sql.Sql;

/** Writes what holds for the whole journal. */
final class SettingWriter {
    private SettingWriter() {}

    static void write(Sql sql, ChangeLog log, String name, String value) {
        long id = sql.number("SELECT id FROM setting WHERE name = ?", name);
        if (id == 0) {
            log.added(LoggedTable.SETTING, sql.insert("INSERT INTO setting (name, value) VALUES (?, ?)", name, value));
        } else {
            log.touched(LoggedTable.SETTING, id);
            sql.update("UPDATE setting SET value = ? WHERE id = ?", value, id);
        }
    }
}
