package painlog.exchange;

import java.util.List;
import painlog.journal.JournalVisitor;
import painlog.journal.Tombstone;
import painlog.journal.VersionedRecord;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;

/** Lists the contents of a painlog export as text, one per line. */
public record JournalLines(List<String> lines) implements JournalVisitor {
    @Override
    public void setting(String name, String value) {
        lines.add("setting " + name + " " + value);
    }

    @Override
    public void measure(Measure measure) {
        lines.add("measure " + measure.name() + " " + measure.range() + " "
                + measure.better().word());
    }

    @Override
    public void therapy(String name) {
        lines.add("therapy " + name);
    }

    @Override
    public void technique(String therapy, String name) {
        lines.add("technique " + therapy + " " + name);
    }

    @Override
    public void word(WordKind kind, String name) {
        lines.add(kind.word() + " " + name);
    }

    @Override
    public void record(VersionedRecord<?> record) {
        lines.add(RecordLine.of(record.value()));
    }

    @Override
    public void tombstone(Tombstone tombstone) {
        lines.add("deleted " + tombstone.kind().word() + " " + tombstone.uid().hex());
    }
}
