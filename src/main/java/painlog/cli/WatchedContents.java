package painlog.cli;

import painlog.journal.Contents;
import painlog.journal.Gone;
import painlog.journal.Measure;
import painlog.journal.Traced;
import painlog.journal.WordKind;

/** Passes what a journal tells on, and shows how far it has come. */
final class WatchedContents implements Contents {
    private final Contents hearer;
    private final Progress progress;
    private long told;

    WatchedContents(Contents hearer, Progress progress) {
        this.hearer = hearer;
        this.progress = progress;
    }

    @Override
    public void record(Traced<?> record) {
        hearer.record(record);
        progress.reached(++told);
    }

    @Override
    public void setting(String name, String value) {
        hearer.setting(name, value);
    }

    @Override
    public void measure(Measure measure) {
        hearer.measure(measure);
    }

    @Override
    public void therapy(String name) {
        hearer.therapy(name);
    }

    @Override
    public void technique(String therapy, String name) {
        hearer.technique(therapy, name);
    }

    @Override
    public void word(WordKind kind, String name) {
        hearer.word(kind, name);
    }

    @Override
    public void gone(Gone gone) {
        hearer.gone(gone);
    }
}
