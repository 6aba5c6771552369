package painlog.cli;

import java.nio.file.Path;
import painlog.report.CareJson;
import painlog.store.Beginning;
import painlog.store.Change;
import painlog.store.JournalFile;
import painlog.store.Union;
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
final class MergeCommand extends Command {
    @Parameters(arity = "1", paramLabel = "OTHER.db", description = "The other journal; it is left as it is.")
    String file = "";

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would come; save nothing.")
    boolean dryRun;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    int run(Desk desk) {
        Path path = OutFile.path(file);
        try (JournalFile other = JournalFile.visit(path);
                Beginning place = Beginning.at(desk.journalPath());
                Change change = place.journal().begin("merge", desk.now().at());
                Union union = new Union(change)) {
            listen(desk, other, union);
            Gain gain = Gain.of(union.finish());
            String name = String.valueOf(path.getFileName());
            boolean saved = gain.keep(change, place, name, dryRun);
            if (format.isJson()) {
                desk.out().println(CareJson.merged(file, dryRun, gain.gained()));
            } else {
                gain.say(desk, Gain.How.MERGE, name, dryRun);
            }
            if (saved) {
                desk.hint("painlog undo takes it back");
            }
        }
        return ExitCode.DONE;
    }

    private static void listen(Desk desk, JournalFile other, Union union) {
        try (Progress progress = Progress.of(desk.around(), desk.global(), "merging", other.size())) {
            other.tell(new WatchedContents(union, progress));
        }
    }
}
