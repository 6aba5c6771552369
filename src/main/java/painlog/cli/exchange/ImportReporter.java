package painlog.cli.exchange;

import java.util.ArrayList;
import java.util.List;
import painlog.cli.command.CommandContext;
import painlog.cli.terminal.Progress;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalRecord;
import painlog.recording.importing.ImportListener;
import painlog.recording.importing.SkippedRows;
import painlog.report.care.MaintenanceJson.Shown;
import painlog.report.record.ImportPreview;
import painlog.text.ControlCharacters;
import painlog.text.Plural;

/** Tells the person how an import goes: previews, rows that can't be taken, and how far it has come. */
final class ImportReporter implements ImportListener {
    /** At most this many rows are told one by one. */
    static final int SHOWN = 20;

    private final CommandContext context;
    private final Progress progress;
    private final boolean json;
    private final boolean skipBad;
    private final List<Shown> shown = new ArrayList<>();
    private long rejected;

    /**
     * @param json whether previews are kept for the JSON answer instead of being printed
     * @param skipBad whether rows that can't be taken are skipped
     */
    ImportReporter(CommandContext context, Progress progress, boolean json, boolean skipBad) {
        this.context = context;
        this.progress = progress;
        this.json = json;
        this.skipBad = skipBad;
    }

    /** The previews kept for JSON. */
    List<Shown> shown() {
        return shown;
    }

    @Override
    public void preview(long line, JournalRecord record, ImportedRecord.Status status) {
        String words = ImportPreview.of(record);
        if (json) {
            shown.add(new Shown(
                    line, words, status == ImportedRecord.Status.KNOWN, status == ImportedRecord.Status.DELETED));
        } else {
            context.out().println(ControlCharacters.visible("line " + line + ": " + words + remark(status)));
        }
    }

    private static String remark(ImportedRecord.Status status) {
        return switch (status) {
            case NEW -> "";
            case KNOWN -> " (known already)";
            case DELETED -> " (was deleted here)";
        };
    }

    @Override
    public void reject(long line, String reason) {
        if (++rejected <= SHOWN) {
            progress.close();
            context.streams().err().println(ControlCharacters.visible("line " + line + ": " + reason));
        }
    }

    @Override
    public void remark(String sentence) {
        progress.close();
        context.hint(sentence);
    }

    @Override
    public void read(long bytes) {
        progress.reached(bytes);
    }

    @Override
    public void end(SkippedRows skipped) {
        progress.close();
        if (rejected > SHOWN) {
            context.streams().err().println("… and " + (rejected - SHOWN) + " more");
        }
        if (rejected > 0 && !skipBad) {
            return;
        }
        skipped.leftOut().forEach((what, n) -> context.hint("left out: " + n + " " + (n == 1 ? one(what) : what)));
        if (rejected > 0) {
            context.hint("skipped: " + Plural.count(rejected, "row") + " that can't be taken");
        }
    }

    /** {@code rows of Gratitudes} are one {@code row of Gratitudes}. */
    private static String one(String what) {
        return what.replaceFirst("^(\\w+)s\\b", "$1");
    }
}
