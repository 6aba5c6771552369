package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.calendar.Moment;
import painlog.journal.Entry;
import painlog.journal.RecordId;
import painlog.journal.Stored;
import painlog.report.RecordJson;
import painlog.report.Sentences;
import painlog.store.Change;

/** Records many entries as one change and says how many, under which ids and over which span. */
final class ManyEntries {
    private ManyEntries() {}

    /** What is to be recorded, and how it is told. */
    record Asked(List<Entry> entries, NewWords words, FormatOption.Format format) {}

    static void record(Desk desk, Books books, Asked asked) {
        List<Stored<Entry>> stored = new ArrayList<>(asked.entries().size());
        SignNotice notice = SignNotice.before(books.journal(), asked.entries());
        try (Change change = books.begin("log")) {
            asked.words().addTo(change);
            for (Entry entry : asked.entries()) {
                RecordId id = change.add(entry);
                stored.add(new Stored<>(id, entry));
            }
            change.commit(stored.size() == 1 ? Sentences.of(stored.get(0)) : stored.size() + " entries");
        }
        switch (asked.format()) {
            case TABLE -> desk.say(words(stored));
            case JSON -> desk.out().println(RecordJson.of("log", stored));
        }
        notice.show(desk);
    }

    private static String words(List<Stored<Entry>> stored) {
        if (stored.size() == 1) {
            return Sentences.of(stored.get(0));
        }
        Moment first = stored.get(0).value().felt();
        Moment last = first;
        for (Stored<Entry> one : stored) {
            Moment felt = one.value().felt();
            first = felt.at().isBefore(first.at()) ? felt : first;
            last = felt.at().isAfter(last.at()) ? felt : last;
        }
        return stored.size() + " entries: " + stored.get(0).id() + " to "
                + stored.get(stored.size() - 1).id() + ", " + first.words() + " to " + last.words();
    }
}
