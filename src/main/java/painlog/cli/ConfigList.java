package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.report.Lists;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the settings in force. */
@CommandLine.Command(
        name = "list",
        description = "List the settings in force and what gave them.",
        footer = {"", "Examples:", "  painlog config list", "  painlog config list --no-config --format json"})
final class ConfigList extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    int run(Desk desk) {
        List<Lists.Setting> settings = new ArrayList<>();
        for (String name : Config.KNOWN.keySet()) {
            settings.add(InForce.of(desk, name));
        }
        return desk.print(Lists.settings(settings), options);
    }
}
