package painlog.cli.care;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.command.OutputFile;
import painlog.cli.options.FormatOption;
import painlog.error.BadInput;
import painlog.report.care.MaintenanceJson;
import painlog.store.Backup;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the journal. */
@CommandLine.Command(
        name = "backup",
        description = "Copy the journal, also while others write to it; the copy is checked before it takes its name.",
        footer = {"", "Examples:", "  painlog backup", "  painlog backup /media/stick/pain.db"})
public final class BackupCommand extends Command {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The copy; beside the journal unless given.")
    @Nullable
    String file;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        Path journal = context.journalPath();
        Path wanted = file == null ? dated(journal, context) : OutputFile.path(file);
        Path copy = Files.isDirectory(wanted)
                ? wanted.resolve(dated(journal, context).getFileName())
                : wanted;
        if (copy.toAbsolutePath().normalize().equals(journal.normalize())) {
            throw new BadInput("the copy can't lie where the journal is; name another file");
        }
        Backup.make(journal, copy);
        if (format.isJson()) {
            context.out().println(MaintenanceJson.backup(journal, copy));
        } else {
            context.say("copied the journal to " + copy);
        }
        return ExitCode.DONE;
    }

    /** {@code journal.db} becomes {@code journal-2026-11-20.db}; a second one of the day replaces the first. */
    private static Path dated(Path journal, CommandContext context) {
        LocalDate today = context.now().local().toLocalDate();
        String name = journal.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return journal.resolveSibling(stem + "-" + today + (dot > 0 ? name.substring(dot) : ""));
    }
}
