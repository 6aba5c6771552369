package painlog.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import painlog.calendar.BadTime;
import painlog.calendar.Moment;
import painlog.journal.Arrival;
import painlog.journal.BadInput;
import painlog.journal.JournalRecord;
import painlog.journal.Uid;

/** Reads any CSV file whose columns the person has named; a row may hold an entry, a session and a dose. */
final class CsvImport {
    // Parts of the identities of imported records: they stay as they are, whatever the records are called.
    private static final String ENTRY = "Entry";
    private static final String SESSION = "Session";
    private static final String DOSE = "Dose";

    private final CsvFile file;
    private final Sink sink;
    private final MappedTime time;
    private final MappedEntry entry;
    private final MappedSession session;
    private final MappedDose dose;
    private final Keys keys;
    private final int uid;

    private CsvImport(CsvFile file, Wishes wishes, Sink sink, Source source) {
        FieldMap map = new FieldMap(wishes, file.header());
        this.file = file;
        this.sink = sink;
        this.time = new MappedTime(wishes, map);
        Taken taken = new Taken(wishes, sink, source);
        this.entry = new MappedEntry(wishes, map, taken, source == Source.PAINLOG && map.one("therapy") < 0);
        this.session = new MappedSession(wishes, map, taken);
        this.dose = new MappedDose(wishes, map);
        this.keys = new Keys(source);
        this.uid = map.one("uid");
    }

    static void read(CsvFile file, Wishes wishes, Sink sink, Source source) {
        CsvImport reading = new CsvImport(file, wishes, sink, source);
        for (Row row = file.row(); row != null; row = file.row()) {
            reading.take(row);
        }
    }

    private void take(Row row) {
        try {
            file.requireWhole(row);
            Moment at = time.read(row);
            Instant recorded = time.recorded(row, at);
            boolean any = take(row, at, ENTRY, entry.read(row, at, recorded).orElse(null));
            any |= take(row, at, SESSION, session.read(row, at, recorded).orElse(null));
            any |= take(row, at, DOSE, dose.read(row, at, recorded).orElse(null));
            if (!any) {
                sink.leaveOut("rows without a value");
            }
        } catch (BadInput | BadTime fault) {
            sink.reject(row.line(), String.valueOf(fault.getMessage()));
        }
    }

    private boolean take(Row row, Moment at, String what, @Nullable JournalRecord record) {
        if (record != null) {
            Uid known = uid < 0 ? keys.of(at, row.cells(), what) : Uid.parse(row.cell(uid));
            sink.take(row.line(), new Arrival(known, row.raw(), record));
        }
        return record != null;
    }
}
