package painlog.store.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.error.UnusableJournal;
import painlog.journal.Stored;
import painlog.journal.word.Measure;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Finds records that can't be read: their values were changed by hand, or their pages are damaged. */
public final class RecordFaults {
    private static final int MOST = 10;

    private final Sql sql;
    private final List<String> faults = new ArrayList<>();

    private RecordFaults(Sql sql) {
        this.sql = sql;
    }

    /** A sentence for each, ten at most. */
    public static List<String> of(Sql sql) {
        RecordFaults found = new RecordFaults(sql);
        try {
            Map<String, Measure> measures = VocabularyTable.measures(sql);
            found.each(Entries.SELECT, row -> Entries.entry(row, measures));
            found.each(Sessions.SELECT, Sessions::session);
            found.each(Periods.SELECT, Periods::period);
            found.each(Doses.SELECT, Doses::dose);
        } catch (UnusableJournal fault) {
            found.faults.add(fault.sentence());
        }
        return found.faults;
    }

    /** Whether the record of that number can be read; words, which have no reader of their own, always can. */
    public static boolean isReadable(Sql sql, String table, long id) {
        try {
            switch (table) {
                case "entry" -> new Entries(sql).find(id);
                case "session" -> new Sessions(sql).find(id);
                case "period" -> new Periods(sql).find(id);
                case "dose" -> new Doses(sql).find(id);
                default -> VocabularyTable.measures(sql);
            }
            return true;
        } catch (UnusableJournal fault) {
            return false;
        }
    }

    private void each(String select, Rows.Reader<? extends Stored<?>> reader) {
        try (Rows rows = sql.rows(select + " ORDER BY id")) {
            while (faults.size() < MOST && rows.next()) {
                try {
                    reader.read(rows);
                } catch (UnusableJournal fault) {
                    faults.add(fault.sentence());
                }
            }
        }
    }
}
