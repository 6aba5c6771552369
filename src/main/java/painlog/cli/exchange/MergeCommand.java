package painlog.cli.exchange;

import java.nio.file.Path;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.command.OutputFile;
import painlog.cli.options.FormatOption;
import painlog.cli.terminal.Progress;
import painlog.recording.importing.ImportOutcome;
import painlog.recording.importing.JournalMergeRecording;
import painlog.recording.importing.StagedJournalWriter;
import painlog.report.care.MaintenanceJson;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the journal of another machine in. */
@CommandLine.Command(
        name = MergeCommand.NAME,
        description =
                "Bring in another journal of the same person: all records of both, of two versions the later one.",
        footer = {"", "Examples:", "  painlog merge laptop.db --dry-run", "  painlog merge laptop.db"})
public final class MergeCommand extends Command {
    static final String NAME = "merge";

    @Parameters(arity = "1", paramLabel = "OTHER.db", description = "The other journal; it is left as it is.")
    String file = "";

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would come; save nothing.")
    boolean dryRun;

    @Option(names = "--revive", description = "Bring back what was deleted here.")
    boolean revive;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        Path path = OutputFile.path(file);
        boolean wasThere = context.hasJournal();
        try (JournalFile other = JournalFile.openReadOnly(path);
                StagedJournalWriter writer = new StagedJournalWriter(context.placeToWrite(), context.now())) {
            String name = String.valueOf(path.getFileName());
            ImportOutcome outcome = merged(context, writer, other, name);
            context.begunUnless(wasThere);
            say(context, name, outcome);
        }
        return ExitCode.DONE;
    }

    private ImportOutcome merged(CommandContext context, StagedJournalWriter writer, JournalFile other, String name) {
        try (Progress progress = Progress.of(context.environment(), context.global(), "merging", other.size())) {
            JournalMergeRecording recording = new JournalMergeRecording(other, name, revive, progress::reached);
            return dryRun ? writer.dryRun(NAME, recording) : writer.record(NAME, recording);
        }
    }

    private void say(CommandContext context, String name, ImportOutcome outcome) {
        if (format.isJson()) {
            context.out().println(MaintenanceJson.merged(file, dryRun, ImportConfirmation.gained(outcome)));
        } else {
            context.say(ImportConfirmation.MERGE.text(outcome, name, dryRun));
        }
        if (!dryRun && !outcome.isEmpty()) {
            context.hint("painlog undo takes it back");
        }
    }
}
