package painlog.exchange.trackers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.error.BadTime;
import painlog.exchange.ContentIds;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.Timestamp;
import painlog.exchange.TimestampParser;
import painlog.exchange.csv.CsvFile;
import painlog.exchange.csv.CsvHeader;
import painlog.exchange.csv.CsvRow;
import painlog.exchange.csv.SeverityMap;
import painlog.exchange.csv.WordExtractor;
import painlog.journal.Entry;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalRecord;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.Reading;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.journal.word.WordKind;

/** What the readers of named programs' CSV files share: times, words that become tags, and where records go. */
public abstract class TrackerCsvReader {
    final ImportSettings settings;
    final CsvHeader csvHeader;
    final TimestampParser parser;
    final SeverityMap severityMap;
    private final ImportSink sink;
    private final ContentIds ids;
    private final ImportFormat importFormat;

    TrackerCsvReader(CsvFile file, ImportSettings settings, ImportSink sink, ImportFormat importFormat) {
        this.settings = settings;
        this.csvHeader = file.header();
        this.parser = new TimestampParser(settings);
        this.severityMap = SeverityMap.of(settings);
        this.sink = sink;
        this.ids = new ContentIds(importFormat);
        this.importFormat = importFormat;
    }

    /** Reads all rows. */
    public final void read(CsvFile file) {
        for (CsvRow row = file.row(); row != null; row = file.row()) {
            try {
                if (row.isBlank()) {
                    sink.leaveOut("empty rows");
                    continue;
                }
                take(file.padded(row));
            } catch (BadInput | BadTime fault) {
                sink.reject(row.line(), file.reason(row, String.valueOf(fault.getMessage())));
            } catch (DateTimeException fault) {
                String reason = "the time is not as " + importFormat.word() + " writes it";
                sink.reject(row.line(), file.reason(row, reason));
            }
        }
    }

    /** A date as this program writes it, read strictly. */
    final LocalDate date(TimestampParser spelled, String text) {
        try {
            return spelled.date(text);
        } catch (BadInput fault) {
            throw fault.sentence().contains("does not exist")
                    ? fault
                    : new BadInput("the time is not as " + importFormat.word() + " writes it", fault);
        }
    }

    /** Takes one row. */
    abstract void take(CsvRow row);

    final String cell(CsvRow row, String column) {
        return row.cell(csvHeader.find(column));
    }

    /**
     * Passes a record to the sink.
     *
     * @param cells what identifies the row on a later import
     * @param what distinguishes the records of one row
     */
    final void emit(CsvRow row, Timestamp at, List<String> cells, String what, JournalRecord record) {
        emit(row, at, new ContentIds.Place(cells, what), record);
    }

    final void emit(CsvRow row, Timestamp at, ContentIds.Place place, JournalRecord record) {
        sink.take(row.line(), new ImportedRecord(ids.next(at, record, place), row.raw(), record));
    }

    final void leaveOut(String what) {
        sink.leaveOut(what);
    }

    final void remark(String sentence) {
        sink.remark(sentence);
    }

    /** An entry that counts as recorded when it was felt. */
    static Entry entry(Moment at, List<Reading> readings, Annotations annotations, Descriptors descriptors) {
        return new Entry(at, at.at(), readings, annotations, descriptors);
    }

    /** The parts of a list as words of the journal, and as tags where it does not know them. */
    final List<String> known(WordKind kind, List<String> parts, List<String> tags) {
        List<String> words = new ArrayList<>();
        for (String part : parts) {
            String name = WordExtractor.tag(part);
            boolean isKnown =
                    settings.known().words().getOrDefault(kind, List.of()).contains(name);
            List<String> list = isKnown ? words : tags;
            if (!list.contains(name)) {
                list.add(name);
            }
        }
        return words;
    }

    /** Two texts as one, either of which may be empty. */
    static String joined(String text, String more) {
        return text.isEmpty() || more.isEmpty() ? text + more : text + "; " + more;
    }

    /** The sites of the journal that a text names, such as the neck in "Neck pain" and the head in "Headache". */
    final List<Site> sites(String text) {
        List<String> known = settings.known().words().getOrDefault(WordKind.SITE, List.of());
        List<Site> sites = new ArrayList<>();
        for (String site : BodyWords.sites(text, known)) {
            sites.add(new Site(site, Side.UNSAID));
        }
        return sites;
    }
}
