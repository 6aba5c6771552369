package painlog.cli.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the journal's place. */
@CommandLine.Command(
        name = "restore",
        description = "Put a backup in the journal's place; the present journal is kept aside.",
        footer = {
            "",
            "Examples:",
            "  painlog restore journal-2026-11-20.db --dry-run",
            "  painlog restore journal-2026-11-20.db",
            "  painlog restore /media/stick/pain.db --yes"
        })
public final class RestoreCommand extends Command {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    @Parameters(arity = "1", paramLabel = "FILE", description = "A backup, or any other painlog journal.")
    String file = "";

    @Option(
            names = {"-n", "--dry-run"},
            description = "Check the file and leave everything as it is.")
    boolean dryRun;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        Path copy = OutputFile.path(file).toAbsolutePath();
        Path journal = context.journalPath().toAbsolutePath();
        Backup.requireSound(copy);
        if (Files.exists(journal) && isSame(copy, journal)) {
            throw new BadInput("the file " + file + " is the journal itself");
        }
        if (dryRun) {
            say(context, copy, null, "would put " + file + " in the place of " + journal + "; nothing was changed");
            return ExitCode.DONE;
        }
        context.requireYes(
                "Put " + file + " in the place of the journal " + journal + "?",
                "restore replaces the journal; add --yes to do it without being asked");
        String stamp = STAMP.format(context.now().local());
        Path aside = Backup.restore(copy, journal, journal.resolveSibling(journal.getFileName() + ".before-" + stamp));
        boolean wasThere = !aside.equals(journal);
        say(context, copy, wasThere ? aside : null, "restored " + file);
        if (wasThere) {
            context.hint("the journal before it is " + aside);
        }
        return ExitCode.DONE;
    }

    private void say(CommandContext context, Path copy, @Nullable Path aside, String words) {
        if (format.isJson()) {
            context.out()
                    .println(MaintenanceJson.restored(context.journalPath().toAbsolutePath(), copy, dryRun, aside));
        } else {
            context.say(words);
        }
    }

    private static boolean isSame(Path copy, Path journal) {
        try {
            return Files.isSameFile(copy, journal);
        } catch (IOException e) {
            return false;
        }
    }
}
