package painlog.exchange;

import java.util.List;
import painlog.journal.Contents;
import painlog.journal.Gone;
import painlog.journal.Measure;
import painlog.journal.Traced;
import painlog.journal.WordKind;

/** Puts what a painlog export holds into words, a line each. */
record HeardContents(List<String> lines) implements Contents {
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
    public void record(Traced<?> record) {
        lines.add(RecordWords.of(record.value()));
    }

    @Override
    public void gone(Gone gone) {
        lines.add("deleted " + gone.kind().word() + " " + gone.uid().hex());
    }
}
