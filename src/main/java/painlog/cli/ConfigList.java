package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Lists the settings in force. */
@CommandLine.Command(
        name = "list",
        description = "List the settings in force and what gave them.",
        footer = {"", "Examples:", "  painlog config list", "  painlog config list --no-config"})
final class ConfigList extends Command {
    @Override
    int run(Desk desk) {
        List<List<String>> rows = new ArrayList<>();
        for (String name : Config.KNOWN.keySet()) {
            InForce setting = InForce.of(desk, name);
            rows.add(List.of(name, setting.value(), setting.source()));
        }
        PlainTable.print(desk.out(), rows);
        return ExitCode.DONE;
    }
}
