package painlog.exchange;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalVisitor;
import painlog.journal.word.WordKind;

/** Takes what a part of an import says, and keeps the new words only. */
public final class SilentSink implements ImportSink {
    private final List<String> words = new ArrayList<>();

    /** The new words with their kinds. */
    public List<String> words() {
        return words;
    }

    @Override
    public void take(long line, ImportedRecord imported) {
        // records are not what is asked about
    }

    @Override
    public JournalVisitor contents() {
        throw new UnsupportedOperationException("no whole journal is read here");
    }

    @Override
    public void word(WordKind kind, String word) {
        words.add(kind.word() + " " + word);
    }

    @Override
    public void reject(long line, String reason) {
        // rows are not what is asked about
    }

    @Override
    public void leaveOut(String what) {
        // rows are not what is asked about
    }

    @Override
    public void read(long bytes) {
        // how far it has come is of no interest here
    }
}
