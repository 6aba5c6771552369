package painlog.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.command.OutputFile;
import painlog.cli.options.FormatOption;
import painlog.cli.options.ImportOptions;
import painlog.cli.terminal.Progress;
import painlog.error.BadInput;
import painlog.exchange.ImportSettings;
import painlog.recording.importing.ImportOutcome;
import painlog.recording.importing.ImportResult;
import painlog.recording.importing.JournalImport;
import painlog.recording.importing.SkippedRows;
import painlog.recording.importing.StagedJournalWriter;
import painlog.report.care.MaintenanceJson;
import painlog.report.care.MaintenanceJson.ExportedRows;
import painlog.report.care.MaintenanceJson.Shown;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings records in from a file of painlog or of another program. */
@CommandLine.Command(
        name = ImportCommand.NAME,
        description = "Bring records in from another program's file, or from a painlog export.",
        footer = {
            "",
            "Examples:",
            "  painlog import journal.json --dry-run",
            "  painlog import bearable.csv",
            "  painlog import diary.csv --from csv --map at=When --map pain=Score",
            "  painlog import export.xml --map-severity mild=2,moderate=5,severe=8"
        })
public final class ImportCommand extends Command {
    static final String NAME = "import";

    @Parameters(arity = "1", paramLabel = "FILE", description = "The file to read.")
    String file = "";

    @Mixin
    ImportOptions options = new ImportOptions();

    @Option(
            names = {"-n", "--dry-run"},
            description = "Show what would come; save nothing.")
    boolean dryRun;

    @Option(names = "--skip-bad", description = "Leave rows out that can't be taken.")
    boolean skipBad;

    @Option(names = "--revive", description = "Bring back what was deleted here.")
    boolean revive;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        Path path = path();
        refuseJournal(path, context.journalPath());
        boolean wasThere = context.hasJournal();
        try (StagedJournalWriter writer = new StagedJournalWriter(context.placeToWrite(), context.now())) {
            ImportSettings settings = options.settings(writer.journal().vocabulary(), context.clock(options.zone));
            Progress progress = Progress.of(context.environment(), context.global(), "importing", size(path));
            ImportReporter reporter = new ImportReporter(context, progress, format.isJson(), skipBad);
            JournalImport.Options rows = new JournalImport.Options(skipBad, revive, dryRun ? ImportReporter.SHOWN : 0);
            JournalImport recording = new JournalImport(path, options.from, settings, rows, reporter);
            ImportResult result = dryRun ? writer.dryRun(NAME, recording) : writer.record(NAME, recording);
            context.begunUnless(wasThere);
            say(context, result, reporter.shown());
        }
        return ExitCode.DONE;
    }

    private void say(CommandContext context, ImportResult result, List<Shown> shown) {
        ImportOutcome outcome = result.outcome();
        if (format.isJson()) {
            SkippedRows skipped = result.skipped();
            ExportedRows rows = new ExportedRows(result.format().word(), shown, skipped.leftOut(), skipped.rejected());
            context.out().println(MaintenanceJson.imported(file, dryRun, ImportConfirmation.gained(outcome), rows));
        } else {
            context.say(ImportConfirmation.IMPORT.text(outcome, result.source(), dryRun));
        }
        if (!dryRun && !outcome.isEmpty()) {
            context.hint("painlog undo takes it back");
        }
    }

    private Path path() {
        Path path = OutputFile.path(file);
        if (Files.isDirectory(path)) {
            throw new BadInput(file + " is a folder; name the file in it that is to be imported");
        }
        if (!Files.exists(path)) {
            throw new BadInput("there is no file " + file);
        }
        if (!Files.isRegularFile(path)) {
            throw new BadInput(file + " is no file that can be read twice; write it into a file first");
        }
        return path;
    }

    /** Opening the journal a second time, to look what it is, would drop the locks that SQLite holds on it. */
    private void refuseJournal(Path path, Path journal) {
        try {
            if (Files.exists(journal) && Files.isSameFile(path, journal)) {
                throw new BadInput(file + " is the journal itself; name another file");
            }
        } catch (IOException e) {
            throw new BadInput("the file " + path + " could not be read", e);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new BadInput("the file " + path + " could not be read", e);
        }
    }
}
