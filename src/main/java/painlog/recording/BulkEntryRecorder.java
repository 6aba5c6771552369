package painlog.recording;

import java.util.ArrayList;
import java.util.List;
import painlog.calendar.Moment;
import painlog.journal.Entry;
import painlog.journal.RecordSummaryText;
import painlog.journal.Stored;
import painlog.recording.parse.WordResolver;
import painlog.store.JournalFile;
import painlog.store.change.Change;

/** Records many entries with their new words as one change. */
public record BulkEntryRecorder(List<Entry> entries, WordResolver words) implements Recording<List<Stored<Entry>>> {
    @Override
    public List<Stored<Entry>> write(Change change, JournalFile journal) {
        words.addTo(change);
        List<Stored<Entry>> stored = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            stored.add(new Stored<>(change.add(entry), entry));
        }
        return stored;
    }

    @Override
    public String summary(List<Stored<Entry>> stored) {
        return stored.size() == 1 ? RecordSummaryText.of(stored.get(0)) : stored.size() + " entries";
    }

    /** How many were stored, under which ids and over which span. */
    public static String summaryOf(List<Stored<Entry>> stored) {
        if (stored.size() == 1) {
            return RecordSummaryText.of(stored.get(0));
        }
        Moment first = stored.get(0).value().felt();
        Moment last = first;
        for (Stored<Entry> one : stored) {
            Moment felt = one.value().felt();
            first = felt.at().isBefore(first.at()) ? felt : first;
            last = felt.at().isAfter(last.at()) ? felt : last;
        }
        return stored.size() + " entries: " + stored.get(0).id() + " to "
                + stored.get(stored.size() - 1).id() + ", " + first.text() + " to " + last.text();
    }
}
