package painlog.exchange.csv;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.error.BadTime;
import painlog.exchange.ContentIds;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalRecord;
import painlog.journal.Uid;

/** Reads any CSV file whose columns the person has named; a row may hold an entry, a session and a dose. */
public final class CsvImport {
    // Parts of the identities of imported records: they stay as they are, whatever the records are called.
    private static final String ENTRY = "Entry";
    private static final String SESSION = "Session";
    private static final String DOSE = "Dose";

    private final CsvFile file;
    private final ImportSink sink;
    private final TimeColumnMapper time;
    private final EntryColumnMapper entry;
    private final SessionColumnMapper session;
    private final DoseColumnMapper dose;
    private final ContentIds ids;
    private final int uid;

    private CsvImport(CsvFile file, ImportSettings settings, ImportSink sink, ImportFormat importFormat) {
        FieldMap map = new FieldMap(settings, file.header());
        this.file = file;
        this.sink = sink;
        this.time = new TimeColumnMapper(settings, map);
        WordExtractor extractor = new WordExtractor(settings, sink, importFormat);
        this.entry = new EntryColumnMapper(
                settings, map, extractor, importFormat == ImportFormat.PAINLOG && map.one("therapy") < 0);
        this.session = new SessionColumnMapper(settings, map, extractor);
        this.dose = new DoseColumnMapper(settings, map);
        this.ids = new ContentIds(importFormat);
        this.uid = map.one("uid");
    }

    public static void read(CsvFile file, ImportSettings settings, ImportSink sink, ImportFormat importFormat) {
        CsvImport reading = new CsvImport(file, settings, sink, importFormat);
        for (CsvRow row = file.row(); row != null; row = file.row()) {
            reading.take(row);
        }
    }

    private void take(CsvRow row) {
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

    private boolean take(CsvRow row, Moment at, String what, @Nullable JournalRecord record) {
        if (record != null) {
            Uid known = uid < 0 ? ids.of(at, row.cells(), what) : Uid.parse(row.cell(uid));
            sink.take(row.line(), new ImportedRecord(known, row.raw(), record));
        }
        return record != null;
    }
}
