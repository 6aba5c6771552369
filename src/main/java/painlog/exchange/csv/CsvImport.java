package painlog.exchange.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.error.BadTime;
import painlog.exchange.ContentIds;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.Timestamp;
import painlog.journal.Entry;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalRecord;
import painlog.journal.Uid;
import painlog.journal.part.SourceColumns;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;

/** Reads any CSV file whose columns the person has named; a row may hold an entry, a session and a dose. */
public final class CsvImport {
    // Parts of the identities that painlog 0.1.0 made: they stay as they are, whatever the records are called.
    private static final String ENTRY = "Entry";
    private static final String SESSION = "Session";
    private static final String DOSE = "Dose";

    private final CsvFile file;
    private final FieldMap map;
    private final Map<List<Measure>, SourceColumns> ofValues = new HashMap<>();
    private final Map<List<Measure>, SourceColumns> ofWords = new HashMap<>();
    private final SourceColumns ofTherapy;
    private final SourceColumns ofDrug;
    private final ImportSink sink;
    private final TimeColumnMapper time;
    private final EntryColumnMapper entry;
    private final SessionColumnMapper session;
    private final DoseColumnMapper dose;
    private final ContentIds ids;
    private final int uid;

    private CsvImport(CsvFile file, ImportSettings settings, ImportSink sink, ImportFormat importFormat) {
        boolean own = importFormat == ImportFormat.PAINLOG;
        this.map = new FieldMap(settings, file.header(), own);
        this.ofTherapy = map.columns("therapy");
        this.ofDrug = map.columns("drug");
        FirstLine.requireNames(file, settings, map);
        this.file = file;
        this.sink = sink;
        this.time = new TimeColumnMapper(settings, map);
        WordExtractor extractor = new WordExtractor(settings, sink, importFormat);
        this.entry =
                new EntryColumnMapper(settings, map, extractor, own && map.one("therapy") < 0 && map.one("drug") < 0);
        this.session = new SessionColumnMapper(settings, map, extractor);
        this.dose = new DoseColumnMapper(settings, map);
        this.ids = new ContentIds(importFormat);
        this.uid = map.one("uid");
    }

    public static void read(CsvFile file, ImportSettings settings, ImportSink sink, ImportFormat importFormat) {
        FirstLine.number(file, settings);
        CsvImport reading = new CsvImport(file, settings, sink, importFormat);
        for (CsvRow row = file.row(); row != null; row = file.row()) {
            reading.take(row);
        }
    }

    private void take(CsvRow row) {
        try {
            if (row.isBlank()) {
                sink.leaveOut("empty rows");
                return;
            }
            takeWhole(whole(row));
        } catch (BadInput | BadTime fault) {
            sink.reject(row.line(), file.reason(row, String.valueOf(fault.getMessage())));
        }
    }

    /** Of painlog's own tables every cell is there; other programs leave out empty ones at the end. */
    private CsvRow whole(CsvRow row) {
        if (map.isOwn()) {
            file.requireWhole(row);
        }
        return map.isOwn() ? row : file.padded(row);
    }

    private void takeWhole(CsvRow row) {
        Timestamp at = time.read(row);
        List<Found> found = found(row, at.moment(), time.recorded(row, at));
        found.forEach(one -> take(row, at, one));
        if (found.isEmpty()) {
            sink.leaveOut("rows without a value");
        }
    }

    /** One of the records of a row, with the columns it was read from. */
    private record Found(String what, JournalRecord record, SourceColumns columns) {}

    /** All are read before the first is passed on, so that a row that is refused leaves nothing. */
    private List<Found> found(CsvRow row, Moment at, Instant recorded) {
        List<Found> found = new ArrayList<>();
        entry.read(row, at, recorded).ifPresent(one -> found.add(new Found(ENTRY, one, columns(row, one))));
        session.read(row, at, recorded).ifPresent(one -> found.add(new Found(SESSION, one, ofTherapy)));
        // of a row that holds more than doses, the note is about the rest
        String note = found.isEmpty() ? map.all(row, "note", "; ") : "";
        dose.read(row, at, recorded, note).forEach(one -> found.add(new Found(DOSE, one, ofDrug)));
        return found;
    }

    /** Rows with values of the same measures share what is said of their columns. */
    private SourceColumns columns(CsvRow row, Entry of) {
        List<Measure> having = of.readings().stream().map(Reading::measure).toList();
        boolean severity = !map.cell(row, "severity").isEmpty();
        Map<List<Measure>, SourceColumns> known = severity ? ofWords : ofValues;
        return known.computeIfAbsent(having, measures -> map.columns(measures, severity));
    }

    private void take(CsvRow row, Timestamp at, Found found) {
        ImportedRecord.Identity identity = uid < 0
                ? ids.next(at, found.record, new ContentIds.Place(row.cells(), found.what, found.columns))
                : ImportedRecord.Identity.given(Uid.parse(row.cell(uid)));
        sink.take(row.line(), new ImportedRecord(identity, row.raw(), found.record));
    }
}
