package painlog.cli.config;

import java.nio.file.Path;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.environment.PlatformPaths;
import painlog.cli.options.FormatOption;
import painlog.cli.settings.Config;
import painlog.cli.settings.ConfigFile;
import painlog.cli.settings.Settings;
import painlog.report.care.MaintenanceJson;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes one setting into the config file. */
@CommandLine.Command(
        name = "set",
        description = "Write a setting into the config file; an empty value takes it out.",
        footer = {
            "",
            "Examples:",
            "  painlog config set zone Europe/Oslo",
            "  painlog config set day-start 04:00",
            "  painlog config set main-site lower-back",
            "  painlog config set journal \"\""
        })
public final class ConfigSetCommand extends Command {
    @Parameters(index = "0", paramLabel = "NAME", description = "journal, day-start, week-start, zone or main-site.")
    String name = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "What it is from now on.")
    String value = "";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        Config.requireKnown(name, "");
        String checked = value.isBlank() ? "" : checked(context);
        Path file = PlatformPaths.config(context.platform());
        ConfigFile.set(file, name, checked);
        if (format.isJson()) {
            context.out().println(MaintenanceJson.set(file, name, checked));
        } else {
            context.say(checked.isEmpty() ? name + " is not set any more" : name + " is " + checked);
        }
        if (name.equals("day-start") && !checked.isEmpty()) {
            context.hint("the journal's days follow: at once in what is shown, in the file with the next change");
        }
        return ExitCode.DONE;
    }

    /** A site must be one that the journal knows, so that no reading command is refused for it later. */
    private String checked(CommandContext context) {
        String checked = Settings.checked(name, value);
        if (!name.equals("main-site") || checked.equals("any")) {
            return checked;
        }
        try (JournalFile journal = context.expectsJournal() ? context.openUnadjusted() : JournalFile.empty()) {
            return journal.vocabulary().knownSite(checked).text();
        }
    }
}
