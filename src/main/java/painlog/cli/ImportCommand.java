package painlog.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import painlog.exchange.Imports;
import painlog.exchange.Source;
import painlog.exchange.Wishes;
import painlog.journal.BadInput;
import painlog.report.CareJson;
import painlog.store.Beginning;
import painlog.store.Change;
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
final class ImportCommand extends Command {
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
    int run(Desk desk) {
        Path path = path();
        try (Beginning place = Beginning.at(desk.journalPath())) {
            take(desk, path, place);
        }
        return ExitCode.DONE;
    }

    private void take(Desk desk, Path path, Beginning place) {
        Wishes wishes = options.wishes(place.journal().vocabulary(), desk.clock(options.zone));
        try (Change change = place.journal().begin("import", desk.now().at());
                ImportDesk sink = new ImportDesk(
                        desk, change, Progress.of(desk.around(), desk.global(), "importing", size(path)), this)) {
            Source source = Imports.read(path, options.from, wishes, sink);
            Gain gain = sink.finish();
            String from = path.getFileName() + " (" + source.word() + ")";
            boolean saved = gain.keep(change, place, from, dryRun);
            if (format.isJson()) {
                desk.out().println(CareJson.imported(file, dryRun, gain.gained(), sink.rows(source.word())));
            } else {
                gain.say(desk, Gain.How.IMPORT, from, dryRun);
            }
            if (saved) {
                desk.hint("painlog undo takes it back");
            }
        }
    }

    private Path path() {
        Path path = OutFile.path(file);
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
