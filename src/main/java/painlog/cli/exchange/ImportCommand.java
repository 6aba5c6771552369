package painlog.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.command.OutputFile;
import painlog.cli.options.FormatOption;
import painlog.cli.options.ImportOptions;
import painlog.cli.terminal.Progress;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.detect.FileImport;
import painlog.journal.error.BadInput;
import painlog.report.care.MaintenanceJson;
import painlog.store.StagedJournal;
import painlog.store.change.Change;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings records in from a file of painlog or of another program. */
@CommandLine.Command(
        name = "import",
        description = "Bring records in from another program's file, or from a painlog export.",
        footer = {
            "",
            "Examples:",
            "  painlog import journal.json --dry-run",
            "  painlog import bearable.csv",
            "  painlog import diary.csv --from csv --map at=When --map pain=Score --map note=Remarks",
            "  painlog import export.xml --map-severity mild=2,moderate=5,severe=8"
        })
public final class ImportCommand extends Command {
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

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        Path path = path();
        try (StagedJournal staged = StagedJournal.at(context.journalPath())) {
            take(context, path, staged);
        }
        return ExitCode.DONE;
    }

    private void take(CommandContext context, Path path, StagedJournal staged) {
        ImportSettings settings = options.settings(staged.journal().vocabulary(), context.clock(options.zone));
        try (Change change = staged.journal().begin("import", context.now().at());
                ImportReporter sink = new ImportReporter(
                        context,
                        change,
                        Progress.of(context.environment(), context.global(), "importing", size(path)),
                        this)) {
            ImportFormat importFormat = FileImport.read(path, options.from, settings, sink);
            ImportOutcome importOutcome = sink.finish();
            String from = path.getFileName() + " (" + importFormat.word() + ")";
            boolean saved = importOutcome.keep(change, staged, from, dryRun);
            if (format.isJson()) {
                context.out()
                        .println(MaintenanceJson.imported(
                                file, dryRun, importOutcome.gained(), sink.rows(importFormat.word())));
            } else {
                importOutcome.say(context, ImportOutcome.How.IMPORT, from, dryRun);
            }
            if (saved) {
                context.hint("painlog undo takes it back");
            }
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

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new BadInput("the file " + path + " could not be read", e);
        }
    }
}
