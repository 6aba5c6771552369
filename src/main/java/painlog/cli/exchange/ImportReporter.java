package painlog.cli.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.CommandContext;
import painlog.cli.terminal.Progress;
import painlog.exchange.ImportSink;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalVisitor;
import painlog.journal.error.BadInput;
import painlog.journal.word.WordKind;
import painlog.report.care.MaintenanceJson.ExportedRows;
import painlog.report.care.MaintenanceJson.Shown;
import painlog.report.record.ImportPreview;
import painlog.store.change.Change;
import painlog.store.importing.RecordImporter;
import painlog.store.merge.JournalMerge;
import painlog.text.Plural;

/** Passes imported records on to the journal, and reports rows that cannot be taken. */
final class ImportReporter implements ImportSink, AutoCloseable {
    private static final int SHOWN = 20;

    private final CommandContext context;
    private final Change change;
    private final Progress progress;
    private final ImportCommand command;
    private final List<Shown> shown = new ArrayList<>();
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private @Nullable RecordImporter recordImporter;
    private @Nullable JournalMerge merge;
    private long rejected;
    private long taken;

    ImportReporter(CommandContext context, Change change, Progress progress, ImportCommand command) {
        this.context = context;
        this.change = change;
        this.progress = progress;
        this.command = command;
    }

    @Override
    public void take(long line, ImportedRecord imported) {
        taken++;
        if (rejected > 0 && !command.skipBad) {
            return;
        }
        if (command.dryRun && taken <= SHOWN) {
            show(new Shown(line, ImportPreview.of(imported.record()), importer().knows(imported)));
        }
        importer().take(imported);
    }

    private void show(Shown row) {
        if (command.format.isJson()) {
            shown.add(row);
        } else {
            context.out().println("line " + row.line() + ": " + row.record() + (row.known() ? " (known already)" : ""));
        }
    }

    /** How the rows were taken that the program of that name wrote. */
    ExportedRows rows(String from) {
        return new ExportedRows(from, shown, leftOut, rejected);
    }

    private RecordImporter importer() {
        RecordImporter begun = recordImporter;
        if (begun == null) {
            begun = new RecordImporter(change);
            recordImporter = begun;
        }
        return begun;
    }

    @Override
    public JournalVisitor contents() {
        JournalMerge begun = new JournalMerge(change);
        merge = begun;
        return begun;
    }

    @Override
    public void word(WordKind kind, String word) {
        change.add(kind, word);
    }

    @Override
    public void reject(long line, String reason) {
        if (++rejected <= SHOWN) {
            progress.close();
            context.streams().err().println("line " + line + ": " + reason);
        }
    }

    @Override
    public void leaveOut(String what) {
        leftOut.merge(what, 1L, Long::sum);
    }

    @Override
    public void read(long bytes) {
        progress.reached(bytes);
    }

    /**
     * Writes the rest of what was taken and says what was not.
     *
     * @throws BadInput when rows can't be taken and were not to be skipped
     */
    ImportOutcome finish() {
        progress.close();
        refuseRejectedRows();
        leftOut.forEach((what, n) -> context.hint("left out: " + n + " " + (n == 1 ? one(what) : what)));
        if (rejected > 0) {
            context.hint("skipped: " + Plural.count(rejected, "row") + " that can't be taken");
        }
        return merge == null ? ImportOutcome.of(importer().finish()) : ImportOutcome.of(merge.finish());
    }

    /** {@code rows of Gratitudes} are one {@code row of Gratitudes}. */
    private static String one(String what) {
        return what.replaceFirst("^(\\w+)s\\b", "$1");
    }

    private void refuseRejectedRows() {
        if (rejected > SHOWN) {
            context.streams().err().println("… and " + (rejected - SHOWN) + " more");
        }
        if (rejected > 0 && !command.skipBad) {
            throw new BadInput(Plural.count(rejected, "row") + " can't be taken; nothing was saved;"
                    + " add --skip-bad to import the others");
        }
    }

    @Override
    public void close() {
        if (recordImporter != null) {
            recordImporter.close();
        }
        if (merge != null) {
            merge.close();
        }
    }
}
