package painlog.exchange;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import painlog.calendar.BadTime;
import painlog.calendar.Moment;
import painlog.journal.Arrival;
import painlog.journal.BadInput;
import painlog.journal.Entry;
import painlog.journal.Feel;
import painlog.journal.JournalRecord;
import painlog.journal.Reading;
import painlog.journal.Remarks;
import painlog.journal.Side;
import painlog.journal.Site;
import painlog.journal.WordKind;

/** What the readers of named programs' CSV files share: times, words that become tags, and where records go. */
abstract class Diary {
    final Wishes wishes;
    final Header header;
    final Times times;
    final Severity severity;
    private final Sink sink;
    private final Keys keys;
    private final Source source;

    Diary(CsvFile file, Wishes wishes, Sink sink, Source source) {
        this.wishes = wishes;
        this.header = file.header();
        this.times = new Times(wishes);
        this.severity = Severity.of(wishes);
        this.sink = sink;
        this.keys = new Keys(source);
        this.source = source;
    }

    /** Reads all rows. */
    final void read(CsvFile file) {
        for (Row row = file.row(); row != null; row = file.row()) {
            try {
                file.requireWhole(row);
                take(row);
            } catch (BadInput | BadTime fault) {
                sink.reject(row.line(), String.valueOf(fault.getMessage()));
            } catch (DateTimeException fault) {
                sink.reject(row.line(), "the time is not as " + source.word() + " writes it" + hint());
            }
        }
    }

    private String hint() {
        return source == Source.MIGRAINE_BUDDY ? "; give its spelling, such as --date-format \"dd/MM/yy HH:mm\"" : "";
    }

    /** Takes one row. */
    abstract void take(Row row);

    final String cell(Row row, String column) {
        return row.cell(header.find(column));
    }

    /**
     * Hands a record on.
     *
     * @param cells what the row is known again by
     * @param what distinguishes the records of one row
     */
    final void give(Row row, Moment at, List<String> cells, String what, JournalRecord record) {
        sink.take(row.line(), new Arrival(keys.of(at, cells, what), row.raw(), record));
    }

    final void leaveOut(String what) {
        sink.leaveOut(what);
    }

    /** An entry that counts as recorded when it was felt. */
    static Entry entry(Moment at, List<Reading> readings, Remarks remarks, Feel feel) {
        return new Entry(at, at.at(), readings, remarks, feel);
    }

    /** The parts of a list as words of the journal, and as tags where it does not know them. */
    final List<String> known(WordKind kind, List<String> parts, List<String> tags) {
        List<String> words = new ArrayList<>();
        for (String part : parts) {
            String name = Taken.tag(part);
            boolean isKnown =
                    wishes.known().words().getOrDefault(kind, List.of()).contains(name);
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
        String name = "-" + Taken.tag(text).replace("headache", "head") + "-";
        List<Site> sites = new ArrayList<>();
        for (String site : wishes.known().words().getOrDefault(WordKind.SITE, List.of())) {
            if (name.contains("-" + site + "-")) {
                sites.add(new Site(site, Side.UNSAID));
            }
        }
        return sites;
    }
}
