package painlog.cli.config;

import java.util.ArrayList;
import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.options.ListOptions;
import painlog.cli.settings.Config;
import painlog.report.words.VocabularyReports;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the settings in force. */
@CommandLine.Command(
        name = "list",
        description = "List the settings in force and what gave them.",
        footer = {"", "Examples:", "  painlog config list", "  painlog config list --no-config --format json"})
public final class ConfigListCommand extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    public int run(CommandContext context) {
        List<VocabularyReports.Setting> settings = new ArrayList<>();
        for (String name : Config.KNOWN.keySet()) {
            settings.add(EffectiveSettings.of(context, name));
        }
        return context.print(VocabularyReports.settings(settings), options);
    }
}
