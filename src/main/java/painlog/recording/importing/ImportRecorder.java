package painlog.recording.importing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import painlog.exchange.ImportSink;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalVisitor;
import painlog.journal.word.WordKind;
import painlog.store.change.Change;
import painlog.store.importing.ImportMatcher;
import painlog.store.merge.JournalMerge;

/** Takes what a reader finds in a file, writes the records into the change and counts the rows that are none. */
final class ImportRecorder implements ImportSink, AutoCloseable {
    private final Change change;
    private final JournalImport.Options options;
    private final ImportListener listener;
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private final Set<String> remarks = new HashSet<>();
    private @Nullable ImportMatcher matcher;
    private @Nullable JournalMerge merge;
    private long rejected;
    private long taken;

    ImportRecorder(Change change, JournalImport.Options options, ImportListener listener) {
        this.change = change;
        this.options = options;
        this.listener = listener;
    }

    /** After a rejected row that stops the import nothing is written, but the rest is read for further ones. */
    @Override
    public void take(long line, ImportedRecord imported) {
        taken++;
        if (rejected > 0 && !options.skipRejected()) {
            return;
        }
        if (taken <= options.previews()) {
            listener.preview(line, imported.record(), importer().status(imported));
        }
        importer().take(imported);
    }

    private ImportMatcher importer() {
        ImportMatcher begun = matcher;
        if (begun == null) {
            begun = new ImportMatcher(change, options.revive());
            matcher = begun;
        }
        return begun;
    }

    @Override
    public JournalVisitor contents() {
        JournalMerge begun = new JournalMerge(change, options.revive());
        merge = begun;
        return begun;
    }

    @Override
    public void word(WordKind kind, String word) {
        change.add(kind, word);
    }

    @Override
    public void reject(long line, String reason) {
        rejected++;
        listener.reject(line, reason);
    }

    @Override
    public void leaveOut(String what) {
        leftOut.merge(what, 1L, Long::sum);
    }

    @Override
    public void remark(String sentence) {
        if (remarks.add(sentence)) {
            listener.remark(sentence);
        }
    }

    @Override
    public void read(long bytes) {
        listener.read(bytes);
    }

    /** The rows that were not taken so far. */
    SkippedRows skipped() {
        return new SkippedRows(leftOut, rejected);
    }

    /** Writes the rest of what was taken. */
    ImportOutcome finish() {
        return merge == null ? ImportOutcome.of(importer().finish()) : ImportOutcome.of(merge.finish());
    }

    @Override
    public void close() {
        if (matcher != null) {
            matcher.close();
        }
        if (merge != null) {
            merge.close();
        }
    }
}
