package painlog.cli.exchange;

import java.nio.file.Path;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.command.OutputFile;
import painlog.cli.options.FormatOption;
import painlog.cli.terminal.Progress;
import painlog.report.care.MaintenanceJson;
import painlog.store.JournalFile;
import painlog.store.StagedJournal;
import painlog.store.change.Change;
import painlog.store.merge.JournalMerge;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the journal of another machine in. */
@CommandLine.Command(
        name = "merge",
        description =
                "Bring in another journal of the same person: all records of both, of two versions the later one.",
        footer = {"", "Examples:", "  painlog merge laptop.db --dry-run", "  painlog merge laptop.db"})
public final class MergeCommand extends Command {
    @Parameters(arity = "1", paramLabel = "OTHER.db", description = "The other journal; it is left as it is.")
    String file = "";

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would come; save nothing.")
    boolean dryRun;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        Path path = OutputFile.path(file);
        try (JournalFile other = JournalFile.openReadOnly(path);
                StagedJournal staged = StagedJournal.at(context.journalPath());
                Change change = staged.journal().begin("merge", context.now().at());
                JournalMerge merge = new JournalMerge(change)) {
            readInto(context, other, merge);
            ImportOutcome importOutcome = ImportOutcome.of(merge.finish());
            String name = String.valueOf(path.getFileName());
            boolean saved = importOutcome.keep(change, staged, name, dryRun);
            if (format.isJson()) {
                context.out().println(MaintenanceJson.merged(file, dryRun, importOutcome.gained()));
            } else {
                importOutcome.say(context, ImportOutcome.How.MERGE, name, dryRun);
            }
            if (saved) {
                context.hint("painlog undo takes it back");
            }
        }
        return ExitCode.DONE;
    }

    private static void readInto(CommandContext context, JournalFile other, JournalMerge merge) {
        try (Progress progress = Progress.of(context.environment(), context.global(), "merging", other.size())) {
            other.accept(new ProgressVisitor(merge, progress));
        }
    }
}
