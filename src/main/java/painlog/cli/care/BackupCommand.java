package painlog.cli.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.command.OutputFile;
import painlog.cli.options.ForceOption;
import painlog.cli.options.FormatOption;
import painlog.error.BadInput;
import painlog.error.NotDone;
import painlog.files.PrivateFile;
import painlog.report.care.MaintenanceJson;
import painlog.store.Backup;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the journal. */
@CommandLine.Command(
        name = "backup",
        description = {
            "Copy the journal, also while others write to it; the copy is checked before it takes its name.",
            "Without a name it lies beside the journal, with the day and a number; nothing that is there is replaced."
        },
        footer = {
            "",
            "Examples:",
            "  painlog backup",
            "  painlog backup /media/stick/",
            "  painlog backup /media/stick/pain.db --force"
        })
public final class BackupCommand extends Command {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The copy; beside the journal unless given.")
    @Nullable
    String file;

    @Mixin
    ForceOption force = new ForceOption();

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        Path journal = context.journalPath();
        Path copy = copy(journal, context);
        boolean isThere = Files.exists(copy, LinkOption.NOFOLLOW_LINKS);
        if (isThere && isSame(copy, journal)) {
            throw new BadInput("the copy can't lie where the journal is; name another file");
        }
        if (isThere && !force.force) {
            throw new BadInput("there is a file " + copy + " already; name another one, or add --force to replace it");
        }
        if (file != null) {
            OutputFile.requireFolder(copy);
        }
        if (isThere) {
            Backup.replace(journal, copy);
        } else {
            Backup.make(journal, copy);
        }
        if (format.isJson()) {
            context.out().println(MaintenanceJson.backup(journal, copy));
        } else {
            context.say("copied the journal to " + copy);
        }
        return ExitCode.DONE;
    }

    /** Where the copy is to lie; without a name of its own it is numbered. */
    private Path copy(Path journal, CommandContext context) {
        Path day = dated(journal, context);
        if (file == null) {
            return PrivateFile.unused(day);
        }
        Path named = OutputFile.path(file);
        return Files.isDirectory(named) ? PrivateFile.unused(named.resolve(day.getFileName())) : named;
    }

    private static boolean isSame(Path copy, Path journal) {
        try {
            return Files.exists(copy) && Files.exists(journal) && Files.isSameFile(copy, journal);
        } catch (IOException e) {
            throw new NotDone(copy + " can't be looked at; check who owns it", e);
        }
    }

    /** {@code journal.db} becomes {@code journal-2026-11-20.db}. */
    private static Path dated(Path journal, CommandContext context) {
        LocalDate today = context.now().local().toLocalDate();
        String name = journal.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return journal.resolveSibling(stem + "-" + today + (dot > 0 ? name.substring(dot) : ""));
    }
}
